import Curriculum

/// What a trainer needs before the day: introduction, objectives, audience, materials and the agenda.
struct OverviewPage: Page {
  static let template = "overview"

  struct Part {
    let id: String
    let heading: String
    let bodyHTML: String
  }

  let frame: Frame
  let navigation: ModuleNavigation
  let moduleNumber: String
  let title: String
  let summaryHTML: String
  let time: String
  let shortTime: String
  let slidesAddress: String
  let shortSlidesAddress: String
  let startAddress: String
  let hasStart: Bool
  let contents: [LinkView]
  let parts: [Part]
  let agenda: AgendaView

  init(of module: Module, in context: PageContext) {
    frame = Frame("Module \(module.number): \(module.title)", in: context, at: SiteMap.overview(of: module))
    navigation = ModuleNavigation(of: module, current: nil, in: context)
    moduleNumber = "\(module.number)"
    title = module.title
    summaryHTML = context.html(module.summary)
    time = minutesInWords(module.minutes)
    shortTime = minutesInWords(module.shortMinutes)
    slidesAddress = context.link(SiteMap.slides(of: module))
    shortSlidesAddress = context.link(SiteMap.shortSlides(of: module))
    startAddress = module.sections.first.map { context.link(SiteMap.page(of: $0, in: module)) } ?? ""
    hasStart = !module.sections.isEmpty
    parts = Self.order.map { kind in
      Part(id: kind.rawValue.slug, heading: kind.rawValue, bodyHTML: context.html(module.part(kind)))
    }
    contents = [LinkView(text: "Agenda", address: "#agenda")] + parts.map { LinkView(text: $0.heading, address: "#\($0.id)") }
    agenda = AgendaView(of: module, in: context)
  }

  private static let order: [Module.Part.Kind] = [
    .introduction, .objectives, .audience, .qualifications, .terminology, .tips, .materials,
  ]
}
