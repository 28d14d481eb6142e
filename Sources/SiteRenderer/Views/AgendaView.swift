import Curriculum
import Markdown

/// The module by the clock, in full and short.
struct AgendaView {
  struct SectionRow {
    let number: String
    let title: String
    let address: String
    /// Minutes, and when the section starts, counted from the beginning of the training.
    let minutes: String
    let start: String
    let shortMinutes: String
    let shortStart: String
    let slides: [SlideRow]
  }

  struct SlideRow {
    let title: String
    let address: String
    let minutes: String
    let isShort: Bool
    /// What the room does: `Discussion (5 minutes)`.
    let work: String
  }

  let rows: [SectionRow]
  let total: String
  let shortTotal: String

  init(of module: Module, in context: PageContext) {
    var start = 0
    var shortStart = 0
    rows = module.sections.map { section in
      let shortMinutes = section.slides.filter(\.isInShortVersion).reduce(0) { $0 + $1.minutes }
      defer {
        start += section.minutes
        shortStart += shortMinutes
      }
      return SectionRow(
        number: "\(section.number)",
        title: section.title,
        address: context.link(SiteMap.page(of: section, in: module)),
        minutes: "\(section.minutes)",
        start: Self.clock(start),
        shortMinutes: shortMinutes == 0 ? "–" : "\(shortMinutes)",
        shortStart: shortMinutes == 0 ? "–" : Self.clock(shortStart),
        slides: section.slides.map { SlideRow(of: $0, in: section, of: module, in: context) }
      )
    }
    total = "\(start)"
    shortTotal = "\(shortStart)"
  }

  /// Minutes as `1:05`.
  static func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension AgendaView.SlideRow {
  init(of slide: Slide, in section: Section, of module: Module, in context: PageContext) {
    title = slide.title.plainText
    address = context.link(SiteMap.study(of: slide, in: section, of: module))
    minutes = "\(slide.minutes)"
    isShort = slide.isInShortVersion
    work = context.words.work(on: slide)
  }
}
