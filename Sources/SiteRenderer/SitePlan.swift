package import Curriculum
package import Diagnostics

/// A site whose pages are made and written out when they are asked for.
///
/// A preview shows one page at a time, and making all of them is most of the work of a build.
package struct SitePlan: Sendable {
  private let assets: SiteAssets
  private let audience: Audience
  private let languages: Languages
  /// Of each language, the toolkit's own first.
  private let words: [Words]
  private let templates: [TemplateSet]
  /// What scripts say, in each language.
  private let phrases: [OutputFile]
  /// Those that do not depend on content, the phrases included.
  private let assetFiles: [OutputFile]
  /// In each language, the toolkit's own first.
  private var editions: [EditionPlan]
  /// What is there already, by path.
  private var files: [String: OutputFile]

  /// `previous` is where what has not changed since is taken from. Throws what is wrong with templates and languages; a toolkit that has been
  /// read and checked always renders.
  package init(
    of toolkit: Toolkit,
    for audience: Audience,
    with assets: SiteAssets,
    reusing previous: SitePlan? = nil
  ) throws(CompileFailure) {
    self.assets = assets
    self.audience = audience
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
    editions = zip(LocalEdition.all(of: toolkit, in: words), templates).map { EditionPlan(of: $0, for: audience, with: $1) }
    files = Self.files(of: toolkit, editions, besides: assetFiles)
  }

  /// The site of another state of the toolkit, with the translations that this one has; nil if that toolkit is translated into other
  /// languages.
  package func replacingSource(with toolkit: Toolkit) -> SitePlan? {
    let tags = editions.map(\.edition.toolkit.about.language)
    guard tags == [toolkit.about.language] + toolkit.about.translations else { return nil }
    var edition = LocalEdition(of: toolkit, in: words[0])
    edition.twins = editions[0].edition.twins
    var plan = self
    plan.editions[0] = EditionPlan(of: edition, for: audience, with: templates[0])
    plan.files = Self.files(of: toolkit, plan.editions, besides: assetFiles)
    return plan
  }

  private static func files(
    of toolkit: Toolkit,
    _ editions: [EditionPlan],
    besides assets: [OutputFile]
  ) -> [String: OutputFile] {
    let files = assets + toolkit.files + editions.map(\.lawFile)
    return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Of all files, in order.
  package var paths: [String] { (files.keys + editions.flatMap(\.paths)).sorted() }

  /// A file of the site; nil if it has none of that path.
  package func file(at path: String) throws(CompileFailure) -> OutputFile? {
    if let file = files[path] { return file }
    for edition in editions {
      if let file = try edition.file(at: path) { return file }
    }
    return nil
  }

  /// Everything that is no page, in order; the index of search, which changes with every page, is left out.
  package var assetsOfPages: [OutputFile] { files.values.sorted { $0.path < $1.path } }

  /// Everything, by path. A script that no page has, such as the speaker window's in a site for participants, is left out.
  func allFiles() throws(CompileFailure) -> [OutputFile] {
    var scripts = Set(assets.scriptsOfTemplates)
    var all: [OutputFile] = []
    for edition in editions {
      let (files, scriptsOfPages) = try edition.allFiles()
      all += files
      scripts.formUnion(scriptsOfPages)
    }
    let unused = Set(assets.scripts.keys.filter { !scripts.contains(String($0.dropLast(".js".count))) }.map { "assets/\($0)" })
    return (all + files.values.filter { !unused.contains($0.path) }).sorted { $0.path < $1.path }
  }
}
