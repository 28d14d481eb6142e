import Markdown

extension [Block] {
  /// The words as a reader meets them, in one line: without markup, citations and pictures. A point stands between what ends
  /// without a sign, such as the cells of a table.
  var words: String {
    flatMap(\.passages).map(\.words).filter { !$0.isEmpty }.joinedInOneLine
  }
}

extension [Inline] {
  /// The words as a reader meets them, in one line: without markup, citations and pictures.
  var words: String {
    withoutCitations.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var withoutCitations: [Inline] {
    compactMap { inline in
      var inline = inline
      switch inline.kind {
      case .link(let destination, _, _) where destination.hasPrefix("cite:"): return nil
      case .link(let destination, let title, let content):
        inline.kind = .link(destination: destination, title: title, content.withoutCitations)
      case .emphasis(let content): inline.kind = .emphasis(content.withoutCitations)
      case .strong(let content): inline.kind = .strong(content.withoutCitations)
      case .image: return nil
      default: break
      }
      return inline
    }
  }
}

extension [String] {
  /// Passages of a text, one after the other.
  var joinedInOneLine: String {
    reduce(into: "") { line, passage in
      if let last = line.last { line += ".?!:;”".contains(last) ? " " : " · " }
      line += passage
    }
  }
}

extension Block {
  /// Paragraphs, headings and cells in the order of the page.
  fileprivate var passages: [[Inline]] {
    switch kind {
    case .paragraph(let content), .heading(_, let content): [content]
    case .blockQuote(let blocks): blocks.flatMap(\.passages)
    case .list(let list): list.items.flatMap(\.blocks).flatMap(\.passages)
    case .table(let table): (table.header + table.rows.joined()).map(\.content)
    case .codeBlock, .html, .thematicBreak, .rendered: []
    }
  }
}
