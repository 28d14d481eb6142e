package import Curriculum
package import Diagnostics

/// A site whose pages are made and written out when they are asked for.
///
/// A preview shows one page at a time, and making all of them is most of the work of a build.
package struct SitePlan: Sendable {
  private let assets: SiteAssets
  private let languages: Languages
  private let words: Words
  private let templates: TemplateSet
  /// Those that do not depend on content.
  private let assetFiles: [OutputFile]
  /// What is there already, by path.
  private let files: [String: OutputFile]
  private let pages: PageSet
  /// Made when it is asked for, since a preview seldom is.
  private let searchIndex: @Sendable () -> OutputFile

  /// `previous` is where what has not changed since is taken from. Throws what is wrong with templates and languages; a toolkit that has been
  /// read and checked always renders.
  package init(
    of toolkit: Toolkit,
    for audience: Audience,
    with assets: SiteAssets,
    reusing previous: SitePlan? = nil
  ) throws(CompileFailure) {
    let isSame = previous?.assets == assets
    self.assets = assets
    languages = if isSame, let previous { previous.languages } else { try Languages(assets.languages) }
    words = try languages.words(for: toolkit.about.language)
    if isSame, let previous, previous.words == words {
      (templates, assetFiles) = (previous.templates, previous.assetFiles)
    } else {
      templates = try TemplateSet(assets.templates, in: words)
      assetFiles = try assets.files(in: words)
    }
    files = Dictionary((assetFiles + toolkit.files(in: words)).map { ($0.path, $0) }) { first, _ in first }
    let pages = PageSet(of: toolkit, for: audience, in: words)
    self.pages = pages
    searchIndex = { [words] in SearchIndex(of: toolkit, with: pages, in: words).file }
  }

  /// Of all files, in order.
  package var paths: [String] { (Array(files.keys) + pages.pages.keys + [SearchIndex.path]).sorted() }

  /// A file of the site; nil if it has none of that path.
  package func file(at path: String) throws(CompileFailure) -> OutputFile? {
    if path == SearchIndex.path { return searchIndex() }
    guard let page = pages.pages[path] else { return files[path] }
    return OutputFile(path: path, text: try templates.html(of: page()))
  }

  /// Everything that is no page, in order; the index of search, which changes with every page, is left out.
  package var assetsOfPages: [OutputFile] { files.values.sorted { $0.path < $1.path } }

  /// Everything, by path. A script that no page has, such as the speaker window's in a site for participants, is left out.
  func allFiles() throws(CompileFailure) -> [OutputFile] {
    var scripts = Set(assets.scriptsOfTemplates)
    var all: [OutputFile] = []
    for (path, makePage) in pages.pages {
      let page = makePage()
      scripts.formUnion(page.frame.scripts)
      all.append(OutputFile(path: path, text: try templates.html(of: page)))
    }
    let unused = Set(assets.scripts.keys.filter { !scripts.contains(String($0.dropLast(".js".count))) }.map { "assets/\($0)" })
    all.append(searchIndex())
    return (all + files.values.filter { !unused.contains($0.path) }).sorted { $0.path < $1.path }
  }
}
