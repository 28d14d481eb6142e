import Markdown

/// A layout finds on the slide what it lays out, and a setting what it works on; otherwise it would do nothing, and nobody would know.
enum LayoutsFit {
  static func check(_ slide: Slide, log: DiagnosticLog) {
    if let need = slide.layout.need, !slide.body.contains(where: need.isMet) {
      log.report(.layoutWithout(need.words, layout: slide.layout.rawValue, at: slide.location))
    }
    if slide.layout == .exercise, slide.exercises.isEmpty { log.report(.exerciseLayoutWithoutExercise(at: slide.location)) }
    if slide.isInSteps, slide.stepCount < 2 { log.report(.nothingInSteps(at: slide.location)) }
    for part in slide.parts where part.isInSteps { check(part, of: slide, log: log) }
    if slide.countsHands, !(slide.layout == .table && slide.body.contains(where: \.isBallot)) {
      log.report(.nothingToTally(at: slide.location))
    }
  }

  /// Talking points in steps have as many as the slide.
  private static func check(_ part: SlidePart, of slide: Slide, log: DiagnosticLog) {
    let items = part.blocks.first(where: \.isList)?.itemCount ?? 0
    let steps = slide.isInSteps ? slide.stepCount : 0
    if items != steps || steps == 0 { log.report(.stepsDiffer(items: items, steps: steps, at: part.location)) }
  }
}

extension Slide.Layout {
  /// What must be among the blocks of the slide, in words and as a test; nil for a layout that takes anything.
  fileprivate var need: (words: String, isMet: (Block) -> Bool)? {
    switch self {
    case .title, .section, .statement, .bullets, .exercise: nil
    case .quotation: ("a quotation", \.isQuotation)
    case .columns, .table: ("a table", \.isTable)
    case .steps: ("an ordered list", \.isOrderedList)
    case .path: ("an ordered list of two to seven items", { $0.isOrderedList && (2...7).contains($0.itemCount) })
    case .figures: ("a list", \.isList)
    case .picture: ("a picture in a paragraph of its own", \.isPicture)
    case .overlap: ("a table of three columns", { $0.columnCount == 3 })
    }
  }
}

extension Block {
  var isTable: Bool { columnCount > 0 }

  var isOrderedList: Bool {
    if case .list(let list) = kind, case .ordered = list.kind { true } else { false }
  }

  /// A paragraph of one picture, with its source or without.
  var isPicture: Bool {
    guard case .paragraph(let content) = kind else { return false }
    let rest = content.filter { if case .image = $0.kind { false } else { true } }
    let words = rest.plainText.split(whereSeparator: \.isWhitespace)
    return rest.count < content.count && words.allSatisfy { $0.hasPrefix("[@") }
  }

  fileprivate var isList: Bool { itemCount > 0 }

  fileprivate var itemCount: Int {
    if case .list(let list) = kind { list.items.count } else { 0 }
  }

  fileprivate var isQuotation: Bool {
    if case .blockQuote = kind { true } else { false }
  }

  fileprivate var columnCount: Int {
    if case .table(let table) = kind { table.header.count } else { 0 }
  }

  /// A table with a statement at the start of each row and two or more blank cells beside it.
  fileprivate var isBallot: Bool {
    guard case .table(let table) = kind, table.header.count > 2, !table.rows.isEmpty else { return false }
    return table.rows.allSatisfy { row in !row[0].content.isEmpty && row.dropFirst().allSatisfy(\.content.isEmpty) }
  }
}
