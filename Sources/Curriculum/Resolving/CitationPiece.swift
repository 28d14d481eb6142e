/// A stretch of text, or a citation such as `[@hhs2003]` in it.
struct CitationPiece {
  enum Kind {
    case text
    /// What stands after the `@`, which may be no key.
    case citation(String)
  }

  let kind: Kind
  let text: String
  /// In bytes of UTF-8, from the start of the whole text.
  let offset: Int

  var length: Int { text.utf8.count }

  var isCitation: Bool {
    if case .citation = kind { true } else { false }
  }

  static func pieces(of text: String) -> [CitationPiece] {
    // Most texts cite nothing, and this is asked of all of them again and again.
    guard text.utf8.contains(UInt8(ascii: "[")) else {
      return text.isEmpty ? [] : [CitationPiece(kind: .text, text: text, offset: 0)]
    }
    var pieces: [CitationPiece] = []
    var rest = text[...]
    func add(_ kind: Kind, _ piece: Substring) {
      guard !piece.isEmpty else { return }
      pieces.append(
        CitationPiece(kind: kind, text: String(piece), offset: text.utf8.distance(from: text.startIndex, to: piece.startIndex))
      )
    }
    while let open = rest.firstRange(of: "[@"), let close = rest[open.upperBound...].firstIndex(of: "]") {
      add(.text, rest[..<open.lowerBound])
      let end = rest.index(after: close)
      add(.citation(String(rest[open.upperBound..<close])), rest[open.lowerBound..<end])
      rest = rest[end...]
    }
    add(.text, rest)
    return pieces
  }
}
