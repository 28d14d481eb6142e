import Curriculum
import Markdown

/// A version of a module by the clock, slide by slide: the paper beside the trainer's laptop.
struct RunSheet {
  struct SectionRow {
    let number: String
    let title: String
    let minutes: String
    let slides: [SlideRow]
  }

  struct SlideRow {
    let number: String
    let title: String
    /// From the beginning of the training, as `1:05`.
    let start: String
    let minutes: String
    /// What the room does: `Discussion (5 minutes)`.
    let work: String
  }

  let id: String
  let title: String
  let total: String
  let sections: [SectionRow]
  /// By id of the slide, when it starts.
  private let starts: [String: String]

  init(_ title: String, id: String, of module: Module, in words: Words, where isIn: (Slide) -> Bool) {
    self.title = title
    self.id = id
    var minutes = 0
    var starts: [String: String] = [:]
    sections = module.sections.compactMap { section in
      let slides = section.slides.filter(isIn)
      guard !slides.isEmpty else { return nil }
      let rows = slides.map { slide in
        let row = SlideRow(of: slide, at: minutes, in: words)
        starts[slide.id] = row.start
        minutes += slide.minutes
        return row
      }
      let total = slides.reduce(0) { $0 + $1.minutes }
      return SectionRow(number: "\(section.number)", title: section.title, minutes: "\(total)", slides: rows)
    }
    total = "\(minutes)"
    self.starts = starts
  }

  static func full(of module: Module, in words: Words) -> RunSheet {
    let title = words(.inFull, ["time": words.minutes(module.minutes)])
    return RunSheet(title, id: "agenda-full", of: module, in: words) { _ in true }
  }

  static func short(of module: Module, in words: Words) -> RunSheet {
    let title = words(.shortVersionTime, ["time": words.minutes(module.shortMinutes)])
    return RunSheet(title, id: "agenda-short", of: module, in: words, where: \.isInShortVersion)
  }

  /// Nil for a slide that is not in the version.
  func start(of slide: Slide) -> String? { starts[slide.id] }
}

extension RunSheet.SlideRow {
  fileprivate init(of slide: Slide, at minute: Int, in words: Words) {
    number = "\(slide.number)"
    title = slide.title.plainText
    start = AgendaView.clock(minute)
    minutes = "\(slide.minutes)"
    work = words.work(on: slide)
  }
}
