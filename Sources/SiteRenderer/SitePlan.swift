package import Curriculum
package import Diagnostics

/// A site whose pages are made and written out when they are asked for.
///
/// A preview shows one page at a time, and making all of them is most of the work of a build.
package struct SitePlan: Sendable {
  private let assets: SiteAssets
  private let languages: Languages
  /// Of each language, the toolkit's own first.
  private let words: [Words]
  private let templates: [TemplateSet]
  /// What scripts say, in each language.
  private let phrases: [OutputFile]
  /// Those that do not depend on content, the phrases included.
  private let assetFiles: [OutputFile]
  /// What is there already, by path.
  private let files: [String: OutputFile]
  /// By path, with the templates for it.
  private let pages: [String: (templates: TemplateSet, page: @Sendable () -> any Page)]
  /// By path. Made when they are asked for, since a preview seldom does.
  private let searchIndexes: [String: @Sendable () -> OutputFile]

  /// `previous` is where what has not changed since is taken from. Throws what is wrong with templates and languages; a toolkit that has been
  /// read and checked always renders.
  package init(
    of toolkit: Toolkit,
    for audience: Audience,
    with assets: SiteAssets,
    reusing previous: SitePlan? = nil
  ) throws(CompileFailure) {
    self.assets = assets
    languages =
      if let previous, previous.assets.languages == assets.languages { previous.languages } else {
        try Languages(assets.languages)
      }
    var words: [Words] = []
    for toolkit in [toolkit] + toolkit.translations.map(\.toolkit) {
      words.append(try languages.words(for: toolkit.about.language))
    }
    self.words = words
    let known = previous.flatMap { $0.words == words ? $0 : nil }
    if let known, known.assets.templates == assets.templates {
      templates = known.templates
    } else {
      var templates: [TemplateSet] = []
      for (index, words) in words.enumerated() {
        templates.append(try TemplateSet(assets.templates, in: words, reusing: known?.templates[index]))
      }
      self.templates = templates
    }
    if let known, known.assets.scripts == assets.scripts {
      phrases = known.phrases
    } else {
      phrases = try assets.phrases(in: words)
    }
    let assetFiles = if let known, known.assets == assets { known.assetFiles } else { phrases + assets.files }
    self.assetFiles = assetFiles
    let editions = LocalEdition.all(of: toolkit, in: words)
    let content = toolkit.files + editions.map(\.lawFile)
    files = Dictionary((assetFiles + content).map { ($0.path, $0) }) { first, _ in first }
    var pages: [String: (templates: TemplateSet, page: @Sendable () -> any Page)] = [:]
    var searchIndexes: [String: @Sendable () -> OutputFile] = [:]
    for (edition, templates) in zip(editions, templates) {
      let set = PageSet(of: edition, for: audience)
      for (path, page) in set.pages { pages[edition.folder + path] = (templates, page) }
      searchIndexes[SearchIndex.path(in: edition.folder)] = { SearchIndex(of: edition, with: set).file(in: edition.folder) }
    }
    self.pages = pages
    self.searchIndexes = searchIndexes
  }

  /// Of all files, in order.
  package var paths: [String] { (Array(files.keys) + pages.keys + searchIndexes.keys).sorted() }

  /// A file of the site; nil if it has none of that path.
  package func file(at path: String) throws(CompileFailure) -> OutputFile? {
    if let searchIndex = searchIndexes[path] { return searchIndex() }
    guard let (templates, page) = pages[path] else { return files[path] }
    return OutputFile(path: path, text: try templates.html(of: page()))
  }

  /// Everything that is no page, in order; the index of search, which changes with every page, is left out.
  package var assetsOfPages: [OutputFile] { files.values.sorted { $0.path < $1.path } }

  /// Everything, by path. A script that no page has, such as the speaker window's in a site for participants, is left out.
  func allFiles() throws(CompileFailure) -> [OutputFile] {
    var scripts = Set(assets.scriptsOfTemplates)
    var all: [OutputFile] = []
    for (path, (templates, makePage)) in pages {
      let page = makePage()
      scripts.formUnion(page.frame.scripts)
      all.append(OutputFile(path: path, text: try templates.html(of: page)))
    }
    let unused = Set(assets.scripts.keys.filter { !scripts.contains(String($0.dropLast(".js".count))) }.map { "assets/\($0)" })
    all += searchIndexes.values.map { $0() }
    return (all + files.values.filter { !unused.contains($0.path) }).sorted { $0.path < $1.path }
  }
}
