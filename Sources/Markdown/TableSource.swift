/// A table that was found in the source, before the inlines of its cells are known.
struct TableSource {
  /// A line of the table, and where it starts after the markers of the containers that it is in.
  struct Line {
    var number: Int
    var contentStart: Int
  }

  struct Cell {
    var line: Int
    var bytes: Range<Int>
  }

  var alignments: [Table.Alignment]
  var header: [Cell]
  /// As many cells as there are columns, or fewer; each row has a place for what is missing.
  var rows: [Row]
  /// The header, the delimiter row and the rows.
  var lines: [Line]
  var end: SourceText.Position

  struct Row {
    var cells: [Cell]
    var end: SourceText.Position
  }

  var cells: [Cell] { header + rows.flatMap(\.cells) }
}

extension TableSource.Cell {
  /// The text that is parsed for inlines, and the distances in it before which a backslash was removed.
  func text(in source: SourceText) -> (bytes: [UInt8], removedBackslashes: [Int]) {
    var text: [UInt8] = []
    var removed: [Int] = []
    for index in bytes {
      if source.bytes[index] == .backslash, index + 1 < bytes.upperBound, source.bytes[index + 1] == .pipe {
        removed.append(text.count)
      } else {
        text.append(source.bytes[index])
      }
    }
    return (text, removed)
  }
}
