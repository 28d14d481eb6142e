import Diagnostics

extension List.Item {
  /// Turns an item whose first block is a paragraph that starts with `[ ]` or `[x]`, whitespace and more, into a task item.
  ///
  /// The source is asked, since the tree does not show whether a bracket was escaped, or whether `[x]` became a link.
  mutating func readTaskMarker(in source: SourceText) {
    guard
      case .paragraph(let content)? = blocks.first?.kind, let start = blocks.first?.range.start,
      let isTicked = Self.marker(
        at: source.position(line: start.line - source.firstLine + 1, column: start.column),
        in: source
      ),
      let rest = Self.withoutMarker(content)
    else { return }
    self.isTicked = isTicked
    blocks[0].kind = .paragraph(rest)
  }

  private static func marker(at position: SourceText.Position, in source: SourceText) -> Bool? {
    let byte = position.byte
    guard
      source.byte(at: byte) == UInt8(ascii: "["), source.byte(at: byte + 2) == UInt8(ascii: "]"),
      source.byte(at: byte + 3).isWhitespace
    else { return nil }
    switch source.byte(at: byte + 1) {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    case .space: return false
    default: return nil
    }
  }

  /// Nil if nothing follows the marker. It is the start of a text, or the whole of a link, if something defines `[x]`.
  private static func withoutMarker(_ content: [Inline]) -> [Inline]? {
    var rest = content[...]
    var markerLength = 3
    if case .link? = rest.first?.kind {
      rest = rest.dropFirst()
      markerLength = 0
    }
    if let first = rest.first, case .text(let text) = first.kind {
      let words = Substring(text.utf8.dropFirst(markerLength).drop { $0.isWhitespace })
      rest = rest.dropFirst()
      if !words.isEmpty {
        var range = first.range
        range.start.column += text.utf8.count - words.utf8.count
        rest = [Inline(.text(String(words)), range: range)] + rest
      }
    }
    if case .softBreak? = rest.first?.kind { rest = rest.dropFirst() }
    return rest.isEmpty ? nil : Array(rest)
  }
}
