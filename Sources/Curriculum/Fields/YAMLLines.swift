import Diagnostics

/// The lines of a YAML text as libyaml counts them, and where they are in the file.
///
/// libyaml also ends a line at U+0085, U+2028 and U+2029, and counts columns in Unicode scalars.
struct YAMLLines {
  private struct Line {
    var scalars: Substring.UnicodeScalarView
    var start: SourceLocation
  }

  private var lines: [Line] = []
  let start: SourceLocation

  init(_ text: String, path: String, firstLine: Int) {
    start = SourceLocation(path: path, line: firstLine)
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var location = SourceLocation(path: path, line: firstLine + index)
      let pieces = row.unicodeScalars.split(omittingEmptySubsequences: false) {
        ["\u{85}", "\u{2028}", "\u{2029}"].contains($0)
      }
      for piece in pieces {
        lines.append(Line(scalars: piece, start: location))
        location.column += Substring(piece).utf8.count
        if piece.endIndex < row.endIndex {
          location.column += Substring(row.unicodeScalars[piece.endIndex...].prefix(1)).utf8.count
        }
      }
    }
  }

  /// The place of a mark, whose line and column start at 1.
  func location(line: Int, column: Int) -> SourceLocation {
    guard lines.indices.contains(line - 1) else { return lines.last?.start ?? start }
    var location = lines[line - 1].start
    location.column += Substring(lines[line - 1].scalars.prefix(max(column - 1, 0))).utf8.count
    return location
  }

  /// Whether only spaces and tabs, a tab among them, come before or at the place.
  func hasTabBefore(line: Int, column: Int) -> Bool {
    guard lines.indices.contains(line - 1) else { return false }
    let blank = lines[line - 1].scalars.prefix { $0 == " " || $0 == "\t" }
    return blank.contains("\t") && column <= blank.count + 1
  }

  /// Where the same name stands again as a field, on a later line in the same column.
  func next(_ name: String, after line: Int, column: Int) -> SourceLocation? {
    for index in lines.indices.dropFirst(max(line, 0)) {
      let rest = Substring(lines[index].scalars.dropFirst(max(column - 1, 0)))
      let indent = lines[index].scalars.prefix { $0 == " " }.count
      if indent == column - 1, rest.hasPrefix(name + ":") { return location(line: index + 1, column: column) }
    }
    return nil
  }

  /// The first `&name` where a value can start.
  var firstAnchor: (name: String, location: SourceLocation)? {
    for (index, line) in lines.enumerated() where line.scalars.contains("&") {
      let scalars = Array(line.scalars)
      for column in scalars.indices where scalars[column] == "&" {
        let isStart = column == 0 || " \t[{,:".unicodeScalars.contains(scalars[column - 1])
        let word = scalars[(column + 1)...].prefix { !" \t[]{},".unicodeScalars.contains($0) }
        guard isStart, !word.isEmpty else { continue }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: word)
        return (String(name), location(line: index + 1, column: column + 1))
      }
    }
    return nil
  }
}
