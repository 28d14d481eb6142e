/// One line of a pipe table, cut into cells by GFM's rules.
///
/// A pipe after a backslash belongs to the cell, whatever is before the backslash. The pipes at both ends may be missing.
struct TableRow {
  /// The bytes of each cell in the source, without the spaces around.
  var cells: [Range<Int>]

  /// Nil if the line has no cell, as an empty line or a lone pipe.
  init?(_ line: Range<Int>, in source: SourceText) {
    var rest = source.bytes[line].trimmed
    if rest.first == .pipe { rest = rest.dropFirst() }
    cells = []
    while let end = Self.cellEnd(in: rest) {
      cells.append(Self.range(of: rest[..<end].trimmed))
      rest = rest[(end + 1)...]
    }
    let last = rest.trimmed
    if !last.isEmpty { cells.append(Self.range(of: last)) }
    if cells.isEmpty { return nil }
  }

  /// The index of the next pipe that ends a cell.
  private static func cellEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0] == .pipe && ($0 == bytes.startIndex || bytes[$0 - 1] != .backslash) }
  }

  private static func range(of slice: ArraySlice<UInt8>) -> Range<Int> { slice.startIndex..<slice.endIndex }
}

extension TableRow {
  /// The alignments that the row gives if it is a delimiter row such as `| :-- | --- |`.
  func alignments(in source: SourceText) -> [Table.Alignment]? {
    var alignments: [Table.Alignment] = []
    for cell in cells {
      var dashes = source.bytes[cell]
      let isLeft = dashes.first == UInt8(ascii: ":")
      if isLeft { dashes = dashes.dropFirst() }
      let isRight = dashes.last == UInt8(ascii: ":")
      if isRight { dashes = dashes.dropLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : isRight ? .right : .none)
    }
    return alignments
  }
}
