import Curriculum

/// The first page: what this is, and the ways in for a trainer and for somebody who studies alone.
struct HomePage: Page {
  static let template = "home"

  struct ModuleEntry {
    let number: String
    let title: String
    let summaryHTML: String
    let time: String
    let shortTime: String
    let overviewAddress: String
    let slidesAddress: String
    let shortSlidesAddress: String
    let startAddress: String
    let packs: [PackEntry]
    let sections: [SectionEntry]
  }

  struct KindEntry {
    let name: String
    let address: String
    let count: String
  }

  struct SectionEntry {
    let number: String
    let title: String
    let address: String
    let time: String
  }

  let frame: Frame
  let title: String
  /// The template of what can be done here, by audience.
  let ways: String
  let modules: [ModuleEntry]
  /// The exercises, a line for each kind.
  let kinds: [KindEntry]
  let readings: [ReadingEntry]
  let assessments: [AssessmentEntry]
  let hasAssessments: Bool

  init(in context: PageContext) {
    frame = Frame(context.toolkit.about.title, in: context, at: SiteMap.home)
    title = context.toolkit.about.title
    ways = "home-ways-\(context.audience.rawValue)"
    modules = context.toolkit.modules.map { ModuleEntry(of: $0, in: context) }
    kinds = Exercise.Kind.allCases.compactMap { KindEntry(of: $0, in: context) }
    readings = context.toolkit.readings.map { ReadingEntry(of: $0, in: context) }
    assessments = AssessmentEntry.all(in: context)
    hasAssessments = !assessments.isEmpty
  }
}

extension HomePage.KindEntry {
  /// Nil if there are no exercises of the kind.
  fileprivate init?(of kind: Exercise.Kind, in context: PageContext) {
    let exercises = context.exercises(of: kind).count
    guard exercises > 0 else { return nil }
    name = context.words.name(of: kind)
    address = context.link(SiteMap.exercises(of: kind))
    count = context.words(.exerciseCount, count: exercises)
  }
}

extension HomePage.ModuleEntry {
  init(of module: Module, in context: PageContext) {
    let overview = SiteMap.overview(of: module)
    number = "\(module.number)"
    title = module.title
    summaryHTML = context.html(module.summary)
    time = context.words.minutes(module.minutes)
    shortTime = context.words.minutes(module.shortMinutes)
    overviewAddress = context.link(overview)
    slidesAddress = context.link(SiteMap.slides(of: module))
    shortSlidesAddress = context.link(SiteMap.shortSlides(of: module))
    startAddress = context.link(module.sections.first.map { SiteMap.page(of: $0, in: module) } ?? overview)
    packs = PackEntry.all(of: module, in: context)
    sections = module.sections.map { section in
      HomePage.SectionEntry(
        number: "\(section.number)",
        title: section.title,
        address: context.link(SiteMap.page(of: section, in: module)),
        time: context.words.minutes(section.minutes)
      )
    }
  }
}
