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
    let sections: [SectionEntry]
  }

  struct SectionEntry {
    let number: String
    let title: String
    let address: String
    let time: String
  }

  let frame: Frame
  let title: String
  let modules: [ModuleEntry]
  let exercises: [ExerciseEntry]
  /// The many short ones, as one line.
  let hasCases: Bool
  let cases: LinkView
  let caseCount: String
  let readings: [ReadingEntry]

  init(in context: PageContext) {
    frame = Frame(context.toolkit.about.title, in: context, at: SiteMap.home)
    title = context.toolkit.about.title
    modules = context.toolkit.modules.map { ModuleEntry(of: $0, in: context) }
    exercises = context.exercises(of: .findTheDefects).map { ExerciseEntry(of: $0, in: context) }
    let count = context.exercises(of: .mayThisBeDisclosed).count
    hasCases = count > 0
    cases = context.link("May this be disclosed?", to: SiteMap.cases)
    caseCount = count == 1 ? "1 case" : "\(count) cases"
    readings = context.toolkit.readings.map { ReadingEntry(of: $0, in: context) }
  }
}

extension HomePage.ModuleEntry {
  init(of module: Module, in context: PageContext) {
    let overview = SiteMap.overview(of: module)
    number = "\(module.number)"
    title = module.title
    summaryHTML = context.html(module.summary)
    time = minutesInWords(module.minutes)
    shortTime = minutesInWords(module.shortMinutes)
    overviewAddress = context.link(overview)
    slidesAddress = context.link(SiteMap.slides(of: module))
    shortSlidesAddress = context.link(SiteMap.shortSlides(of: module))
    startAddress = context.link(module.sections.first.map { SiteMap.page(of: $0, in: module) } ?? overview)
    sections = module.sections.map { section in
      HomePage.SectionEntry(
        number: "\(section.number)",
        title: section.title,
        address: context.link(SiteMap.page(of: section, in: module)),
        time: minutesInWords(section.minutes)
      )
    }
  }
}
