import Markdown

/// How long some text is and how hard to read.
package struct TextStatistics: Equatable, Sendable {
  /// Those of headings, tables and quotations too.
  package private(set) var words = 0
  private var level = ReadingLevel()

  /// The school grade by the formula of Flesch and Kincaid, in tenths: 87 is 8.7. Nil for fewer than 100 words of running text, which say
  /// too little. Headings, tables and quotations are not running text.
  package var gradeInTenths: Int? { level.words < TextIsReadable.fewestWords ? nil : level.gradeInTenths }

  init() {}

  init(_ blocks: [Block]...) {
    for blocks in blocks { add(blocks) }
  }

  init(_ all: [TextStatistics]) {
    for other in all { add(other) }
  }

  mutating func add(_ blocks: [Block]) {
    for passage in Passage.passages(in: blocks) {
      words += passage.text.split(whereSeparator: \.isBlank).count { $0.contains(where: \.isPartOfWord) }
      switch passage.kind {
      case .paragraph, .item: if !passage.isQuoted { level.add(passage.text) }
      case .heading, .cell: break
      }
    }
  }

  private mutating func add(_ other: TextStatistics) {
    words += other.words
    level.add(other.level)
  }
}
