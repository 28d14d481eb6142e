import Diagnostics
import Markdown

/// The lines of the slides that list what each side needs to know.
struct NeedLists {
  /// Each with its text, and that which it translates, in small letters.
  private var items: [(item: SortingTask.ListItem, texts: [String])] = []
  private let log: DiagnosticLog

  /// Reports ids that are those of no slide.
  init(_ lists: [SortingTask.Side: [Located<String>]], sections: [Section], log: DiagnosticLog) {
    self.log = log
    let slides = sections.flatMap { section in section.slides.map { (slide: $0, page: section.location.path) } }
    for side in SortingTask.Side.allCases {
      for id in lists[side] ?? [] {
        guard let (slide, page) = slides.first(where: { $0.slide.id == id.value }) else {
          log.report(.unknownSlide(id.value, candidates: slides.map(\.slide.id), at: id.location))
          continue
        }
        items += slide.listItems.enumerated().map { number, text in
          let item = SortingTask.ListItem(
            text: text,
            neededBy: side,
            slide: ContentDestination(path: page, anchor: slide.id).text,
            slideTitle: slide.title.plainText
          )
          let source = slide.sourceListItems.count == slide.listItems.count ? [slide.sourceListItems[number]] : []
          return (item, ([text] + source).map { $0.lowercased() })
        }
      }
    }
  }

  /// The one line that has these words, capital or small; nil once the log has a message.
  func item(_ words: Located<String>) -> SortingTask.ListItem? {
    let wanted = words.value.lowercased()
    let found = items.filter { $0.texts.contains { !$0.places(of: wanted).isEmpty } }.map(\.item)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      log.report(.unknownListItem(words.value, candidates: items.map(\.item.text), at: words.location))
    } else {
      log.report(.ambiguousListItem(words.value, lines: found.map(\.text), at: words.location))
    }
    return nil
  }
}

extension Slide {
  /// What stands in the lists on the stage, without markup.
  var listItems: [String] {
    body.flatMap { block -> [String] in
      guard case .list(let list) = block.kind else { return [] }
      return list.items.compactMap { item in
        guard case .paragraph(let content)? = item.blocks.first?.kind else { return nil }
        return content.plainText.trimmed
      }
    }
  }
}
