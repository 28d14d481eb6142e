import Curriculum

/// Whom workers of an agency can send families to, to read and to print.
struct ProvidersPage: Page {
  static let template = "providers"

  let frame: Frame
  let agencyName: String
  let list: ProviderList

  init(of agency: Agency, in context: PageContext) {
    frame = Frame(context.words[.localProviders], in: context, at: SiteMap.providers, scripts: Frame.packScripts)
    agencyName = agency.name
    list = ProviderList(of: agency)
  }
}

/// The providers of an agency; packs have the list too.
struct ProviderList {
  let agency: String
  let providers: [ProviderView]

  init(of agency: Agency) {
    self.agency = agency.shortName
    providers = agency.providers.map { ProviderView(of: $0) }
  }

  /// For the table of contents of a pack: none or one.
  static func contents(in context: PageContext) -> [(heading: String, id: String)] {
    all(in: context).map { _ in (context.words[.localProviders], "providers") }
  }

  /// None or one.
  static func all(in context: PageContext) -> [ProviderList] {
    guard let agency = context.toolkit.agency, !agency.providers.isEmpty else { return [] }
    return [ProviderList(of: agency)]
  }
}
