private import Markdown

extension LawText {
  /// The text without markup, for a terminal.
  package var plainTitle: String { title.plainText }
  package var plainWhatIsWrong: String { whatIsWrong.plainText }
  package var plainHowToMend: String { howToMend.plainText }
}

extension [Block] {
  /// The words of paragraphs and lists, each paragraph on a line of its own.
  fileprivate var plainText: String {
    compactMap { block in
      switch block.kind {
      case .paragraph(let content), .heading(_, let content): content.plainText
      case .blockQuote(let blocks): blocks.plainText
      case .list(let list): list.items.map(\.blocks.plainText).joined(separator: "\n")
      case .codeBlock(_, let text): text
      case .table, .html, .thematicBreak, .rendered: nil
      }
    }.joined(separator: "\n")
  }
}
