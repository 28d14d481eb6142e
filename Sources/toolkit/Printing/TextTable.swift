/// Columns as wide as their widest cell, two spaces apart.
enum TextTable {
  /// - Parameter numbers: The columns that are set flush right.
  static func text(_ rows: [[String]], numbers: Set<Int> = []) -> String {
    let widths = rows.reduce([]) { widths, row in
      row.indices.map { max(row[$0].count, widths.indices.contains($0) ? widths[$0] : 0) }
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return numbers.contains(column) ? space + row[column] : row[column] + space
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
