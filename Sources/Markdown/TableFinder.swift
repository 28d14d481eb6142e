/// Finds the first table in the lines of a paragraph, by the rules of GitHub Flavored Markdown.
///
/// A delimiter row makes the line before it a header if both have the same number of cells. The lines that follow are rows up to the
/// first that is no row: the lines of a paragraph hold no blank line, but they may be lazy, or start a block that cannot interrupt a
/// paragraph and so was taken for text.
struct TableFinder {
  let source: SourceText
  let leaf: LeafLines
  /// Whether the last line underlines a heading, which a delimiter row cannot do; it can be a row, or a block of its own.
  let isHeading: Bool

  func firstTable() -> TableSource? {
    let lines = leaf.lines
    for index in lines.indices.dropFirst().dropLast(isHeading ? 1 : 0) where canBeDelimiterRow(lines[index]) {
      guard
        !lines[index - 1].isLazy,
        let alignments = TableRow(lines[index].bytes, in: source)?.alignments(in: source),
        let header = TableRow(lines[index - 1].bytes, in: source),
        header.cells.count == alignments.count, alignments.count <= Self.columnLimit
      else { continue }
      return table(header: header, alignments: alignments, delimiterIndex: index)
    }
    return nil
  }

  /// GFM's reference implementation has the same two limits, against tables that are larger than their source by its square.
  private static let columnLimit = Int(UInt16.max)
  private static let missingCellLimit = 0x80000

  private func canBeDelimiterRow(_ line: LeafLines.Line) -> Bool {
    let first = source.byte(at: line.bytes.lowerBound)
    return !line.isLazy && line.indent < 4 && (first == .pipe || first == UInt8(ascii: ":") || first == UInt8(ascii: "-"))
  }

  private func table(header: TableRow, alignments: [Table.Alignment], delimiterIndex: Int) -> TableSource {
    let lines = leaf.lines
    var table = TableSource(
      alignments: alignments,
      header: cells(header, lines[delimiterIndex - 1]),
      rows: [],
      lines: lines[delimiterIndex - 1...delimiterIndex].map { .init(number: $0.number, contentStart: $0.contentStart) },
      end: end(of: lines[delimiterIndex])
    )
    var missing = 0
    for line in lines[(delimiterIndex + 1)...] {
      guard missing <= Self.missingCellLimit, let row = row(line) else { break }
      let cells = Array(cells(row, line).prefix(alignments.count))
      missing += alignments.count - cells.count
      table.rows.append(.init(cells: cells, end: end(of: line)))
      table.lines.append(.init(number: line.number, contentStart: line.contentStart))
      table.end = end(of: line)
    }
    return table
  }

  private func cells(_ row: TableRow, _ line: LeafLines.Line) -> [TableSource.Cell] {
    row.cells.map { .init(line: line.number, bytes: $0) }
  }

  /// Just after the last byte that is not whitespace.
  private func end(of line: LeafLines.Line) -> SourceText.Position {
    .init(line: line.number, byte: source.bytes[line.bytes].trimmed.endIndex)
  }

  private func row(_ line: LeafLines.Line) -> TableRow? {
    line.isLazy || line.indent > 3 || startsBlock(line) ? nil : TableRow(line.bytes, in: source)
  }

  /// Whether the line starts another block when there is no paragraph to go on with: a list item, HTML, a thematic break.
  private func startsBlock(_ line: LeafLines.Line) -> Bool {
    let first = source.byte(at: line.bytes.lowerBound)
    guard first.isDigit || "-+*<".utf8.contains(first) else { return false }
    var node: ParseEvent.Node?
    CommonMarkParser.walk([Array(source.bytes[line.bytes])]) { event in node = node ?? event.node }
    if case .paragraph? = node { return false }
    return true
  }
}
