extension SourceText {
  /// What stands before the text of a cell when it is parsed.
  static let cellPrefix = Array("# ".utf8)

  /// The text to parse once some tables are known: each cell as a heading, then the text with the tables taken out.
  ///
  /// A heading holds inlines and nothing else, takes one line, and sees the link definitions of the whole text: what a cell needs. In
  /// the text each line of a table becomes a thematic break, which keeps its line and its containers, and ends a paragraph before it, but
  /// is none that the next line could go on with.
  func chunks(replacing tables: [TableSource]) -> [[UInt8]] {
    guard !tables.isEmpty else { return [bytes] }
    var chunks = tables.map { table in
      table.cells.flatMap { Self.cellPrefix + $0.text(in: self).bytes + Array(" #\n".utf8) }
    }
    let lines = tables.flatMap(\.lines).sorted { $0.number < $1.number }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var copied = 0
    for line in lines {
      text += bytes[copied..<line.contentStart]
      text += "___\n".utf8
      copied = wholeLine(line.number).upperBound
    }
    text += bytes[copied...]
    chunks.append(text)
    return chunks
  }
}
