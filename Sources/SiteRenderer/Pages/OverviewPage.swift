import Curriculum

/// What to know before the day: the agenda, the objectives and what to print; for trainers, how to prepare it.
struct OverviewPage: Page {
  static let template = "overview"

  struct Part {
    let id: String
    let heading: String
    let bodyHTML: String
    /// The objectives, under their heading; under any other none.
    let objectives: [ObjectiveView]
    let hasObjectives: Bool
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
  let assessments: [AssessmentEntry]
  let hasAssessments: Bool
  let parts: [Part]
  let agenda: AgendaView

  init(of module: Module, in context: PageContext) {
    let words = context.words
    let number = "\(module.number)"
    frame = Frame(
      words(.moduleTitled, ["number": number, "title": module.title]),
      in: context,
      at: SiteMap.overview(of: module)
    )
    navigation = ModuleNavigation(of: module, current: nil, in: context)
    eyebrow = words(context.audience == .trainer ? .moduleForFacilitators : .module, ["number": number])
    title = module.title
    summaryHTML = context.html(module.summary)
    time = context.words.minutes(module.minutes)
    shortTime = context.words.minutes(module.shortMinutes)
    slidesAddress = context.link(SiteMap.slides(of: module))
    shortSlidesAddress = context.link(SiteMap.shortSlides(of: module))
    startAddress = module.sections.first.map { context.link(SiteMap.page(of: $0, in: module)) } ?? ""
    hasStart = !module.sections.isEmpty
    parts = Self.order.filter { kind in module.parts.contains { $0.kind == kind } }.map { kind in
      let objectives = kind == .objectives ? module.objectives.map { ObjectiveView(of: $0, of: module, in: context) } : []
      return Part(
        id: kind.rawValue.slug,
        heading: words.heading(of: kind),
        bodyHTML: context.html(module.part(kind)),
        objectives: objectives,
        hasObjectives: !objectives.isEmpty
      )
    }
    packs = PackEntry.all(of: module, in: context)
    assessments = AssessmentEntry.all(of: module.sections, in: context)
    hasAssessments = !assessments.isEmpty
    let own = hasAssessments ? [(words[.selfAssessments], "#assessments")] : []
    let places = ([(words[.agenda], "#agenda"), (words[.toPrint], "#packs")] + own).map { LinkView(text: $0, address: $1) }
    contents = places + parts.map { LinkView(text: $0.heading, address: "#\($0.id)") }
    agenda = AgendaView(of: module, in: context)
  }

  private static let order: [Module.Part.Kind] = [
    .introduction, .objectives, .audience, .qualifications, .terminology, .tips, .materials,
  ]
}
