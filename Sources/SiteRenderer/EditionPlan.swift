import Curriculum
import Diagnostics

/// What a site has in one language alone, made and written out when it is asked for.
struct EditionPlan: Sendable {
  let edition: LocalEdition
  let lawFile: OutputFile
  private let templates: TemplateSet
  /// By path in the site.
  private let pages: [String: @Sendable () -> any Page]
  private let searchIndexPath: String
  private let searchIndex: @Sendable () -> OutputFile

  init(of edition: LocalEdition, for audience: Audience, with templates: TemplateSet) {
    let set = PageSet(of: edition, for: audience)
    self.edition = edition
    self.templates = templates
    lawFile = edition.lawFile
    pages = Dictionary(set.pages.map { (edition.folder + $0.key, $0.value) }) { first, _ in first }
    searchIndexPath = SearchIndex.path(in: edition.folder)
    searchIndex = { SearchIndex(of: edition, with: set).file(in: edition.folder) }
  }

  var paths: [String] { pages.keys + [searchIndexPath] }

  /// A page, or the index of search; nil if the language has none of that path.
  func file(at path: String) throws(CompileFailure) -> OutputFile? {
    if path == searchIndexPath { return searchIndex() }
    guard let page = pages[path] else { return nil }
    return OutputFile(path: path, text: try templates.html(of: page()))
  }

  /// All of them, and the scripts that the pages have.
  func allFiles() throws(CompileFailure) -> (files: [OutputFile], scripts: Set<String>) {
    var scripts: Set<String> = []
    var files = [searchIndex()]
    for (path, makePage) in pages {
      let page = makePage()
      scripts.formUnion(page.frame.scripts)
      files.append(OutputFile(path: path, text: try templates.html(of: page)))
    }
    return (files, scripts)
  }
}
