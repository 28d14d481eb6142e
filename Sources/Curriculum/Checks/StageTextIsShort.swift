import Diagnostics
import Markdown

/// What is on the stage can be read from the last row: at most 60 words, 90 in a table or beside figures. The title and citations do
/// not count.
enum StageTextIsShort {
  static func check(_ slide: Slide, log: DiagnosticLog) {
    let limit = slide.layout.mostWords
    let words = slide.body.reduce(0) { $0 + $1.wordCount }
    if words > limit { log.report(.longStageText(words: words, limit: limit, at: slide.location)) }
  }
}

extension Slide.Layout {
  fileprivate var mostWords: Int {
    switch self {
    case .columns, .table, .figures, .overlap: 90
    case .title, .section, .statement, .quotation, .steps, .bullets, .picture, .exercise, .path: 60
    }
  }
}

extension Block {
  fileprivate var wordCount: Int {
    switch kind {
    case .paragraph(let content), .heading(_, let content): content.wordCount
    case .blockQuote(let blocks): blocks.reduce(0) { $0 + $1.wordCount }
    case .list(let list): list.items.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.wordCount } }
    case .codeBlock(_, let text): text.split(whereSeparator: \.isBlank).count
    case .table(let table): (table.header + table.rows.joined()).reduce(0) { $0 + $1.content.wordCount }
    case .html, .thematicBreak, .rendered: 0
    }
  }
}

extension [Inline] {
  fileprivate var wordCount: Int {
    plainText.split(whereSeparator: \.isBlank).count { !$0.hasPrefix("[@") && $0.contains(where: \.isPartOfWord) }
  }
}
