import Curriculum

/// What all pages have around their content.
struct Frame {
  /// Of the page, relative to the site's folder.
  let path: String
  let language: String
  /// Names the toolkit in what a browser keeps.
  let course: String
  let direction: String
  /// The page in other languages.
  let twins: [TwinView]
  let hasTwins: Bool
  /// Where the data files of the language are in `assets`: empty, or `es/`.
  let dataFolder: String
  /// Of the page.
  let title: String
  /// For the window: the page, then the toolkit.
  let windowTitle: String
  /// What leads from the page to the site's folder: empty or `../`.
  let root: String
  /// The first page in the language.
  let home: String
  /// The text of the page is not in the language of the site.
  let isForeign: Bool
  /// As an attribute of the title, where it is so: ` lang="en"`.
  let foreignHTML: String
  let navigation: [LinkView]
  let toolkitTitle: String
  let version: String
  let lawAsOf: String
  let publisher: String
  let credit: String
  let notice: String
  /// Who has adapted the toolkit: none or one.
  let agencies: [AgencyView]
  /// The texts about the toolkit itself, and the documentation for those who change it.
  let about: [LinkView]
  let hasAbout: Bool
  /// The page uses the consent core.
  let hasCore: Bool
  /// What the copy is called that the audience has.
  let copy: String
  /// Names of the scripts for this page, without their extension.
  let scripts: [String]

  /// For pages on which something is done that is worth keeping.
  static let progressScripts = ["course", "progress", "progress-keeper"]

  /// `place` is the entry of the main navigation that the page belongs to.
  init(_ title: String, in context: PageContext, at place: Address, scripts: [String] = [], hasCore: Bool = false) {
    let about = context.toolkit.about
    self.title = title
    path = context.path
    language = about.language
    course = context.toolkit.courseID
    direction = context.words[.direction]
    twins = context.twins.map { TwinView(of: $0, from: context) }
    hasTwins = !twins.isEmpty
    dataFolder = context.folder
    home = context.link(SiteMap.home)
    windowTitle = title == about.title ? title : "\(title) · \(about.title)"
    root = context.root
    let foreign = context.map.file(shownOn: context.path).flatMap { context.foreignLanguage(of: $0) }
    isForeign = foreign != nil
    foreignHTML = foreign.map { " lang=\"\($0)\"" } ?? ""
    navigation = context.navigation(at: place)
    toolkitTitle = about.title
    version = about.version
    lawAsOf = context.words.month(iso: about.lawAsOf)
    publisher = about.publisher
    credit = about.credit
    notice = about.notice
    agencies = context.agencies
    let documentation = context.toolkit.chapters.isEmpty ? [] : [SiteMap.documentation]
    self.about =
      context.toolkit.aboutTexts.map { context.link($0.title, to: SiteMap.page(of: $0)) }
      + documentation.map { context.link(context.words[.forEditors], to: $0) }
    hasAbout = !self.about.isEmpty
    copy = context.words.copy(for: context.audience)
    self.scripts = scripts
    self.hasCore = hasCore
  }
}

/// A link to the same page in another language.
struct TwinView {
  let language: String
  let name: String
  let address: String

  init(of twin: LocalEdition.Twin, from context: PageContext) {
    language = twin.language
    name = twin.name
    address = context.root + twin.folder + context.path
  }
}

extension PageContext {
  /// The entries of the main navigation; the one at `place` is marked.
  fileprivate func navigation(at place: Address) -> [LinkView] {
    let modules = toolkit.modules.map { (words(.module, ["number": "\($0.number)"]), SiteMap.overview(of: $0)) }
    let rest = [
      (words[.forms], SiteMap.forms), (words[.exercises], SiteMap.exercises), (words[.readings], SiteMap.readings),
      (words[.glossary], SiteMap.glossary), (words[.law], SiteMap.law), (words[.myProgress], SiteMap.progress),
    ]
    let providers = ProviderList.all(in: self).map { _ in (words[.localProviders], SiteMap.providers) }
    return (modules + rest + providers).map { LinkView(text: $0, address: link($1), isCurrent: $1 == place) }
  }
}
