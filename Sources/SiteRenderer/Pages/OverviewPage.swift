import Curriculum

/// What to know before the day: the agenda, the objectives and what to print; for trainers, how to prepare it.
struct OverviewPage: Page {
  static let template = "overview"

  struct Part {
    let id: String
    let heading: String
    let bodyHTML: String
  }

  let frame: Frame
  let navigation: ModuleNavigation
  let eyebrow: String
  let title: String
  let summaryHTML: String
  let time: String
  let shortTime: String
  let slidesAddress: String
  let shortSlidesAddress: String
  let startAddress: String
  let hasStart: Bool
  let contents: [LinkView]
  let packs: [PackEntry]
  let parts: [Part]
  let agenda: AgendaView

  init(of module: Module, in context: PageContext) {
    frame = Frame("Module \(module.number): \(module.title)", in: context, at: SiteMap.overview(of: module))
    navigation = ModuleNavigation(of: module, current: nil, in: context)
    eyebrow = "Module \(module.number)" + context.forTrainers { ", for facilitators" }.joined()
    title = module.title
    summaryHTML = context.html(module.summary)
    time = minutesInWords(module.minutes)
    shortTime = minutesInWords(module.shortMinutes)
    slidesAddress = context.link(SiteMap.slides(of: module))
    shortSlidesAddress = context.link(SiteMap.shortSlides(of: module))
    startAddress = module.sections.first.map { context.link(SiteMap.page(of: $0, in: module)) } ?? ""
    hasStart = !module.sections.isEmpty
    parts = Self.order.filter { kind in module.parts.contains { $0.kind == kind } }.map { kind in
      Part(id: kind.rawValue.slug, heading: kind.rawValue, bodyHTML: context.html(module.part(kind)))
    }
    packs = PackEntry.all(of: module, in: context)
    let places = [("Agenda", "#agenda"), ("To print", "#packs")].map { LinkView(text: $0, address: $1) }
    contents = places + parts.map { LinkView(text: $0.heading, address: "#\($0.id)") }
    agenda = AgendaView(of: module, in: context)
  }

  private static let order: [Module.Part.Kind] = [
    .introduction, .objectives, .audience, .qualifications, .terminology, .tips, .materials,
  ]
}
