import Diagnostics

/// The lines of a YAML text as libyaml counts them, and where they are in the file.
///
/// libyaml also ends a line at U+0085, U+2028 and U+2029, and counts columns in Unicode scalars.
struct YAMLLines {
  private struct Line {
    var bytes: ArraySlice<UInt8>
    var start: SourceLocation
    /// Where each scalar starts; nil for a line of ASCII, where it is that many bytes. Long lines have many places, so that finding one
    /// must not go over the line.
    var scalarStarts: [Int]?

    init(_ scalars: Substring.UnicodeScalarView, start: SourceLocation) {
      bytes = ArraySlice(Substring(scalars).utf8)
      self.start = start
      if bytes.contains(where: { $0 > 0x7F }) { scalarStarts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } }
    }

    /// The offset of a column, from 1; the end of the line if it is shorter.
    func offset(of column: Int) -> Int {
      let index = max(column - 1, 0)
      guard let scalarStarts else { return min(index, bytes.count) }
      return index < scalarStarts.count ? scalarStarts[index] : bytes.count
    }

    /// The bytes from a column on.
    func rest(from column: Int) -> ArraySlice<UInt8> { bytes.dropFirst(offset(of: column)) }
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
        lines.append(Line(piece, start: location))
        location.column += Substring(piece).utf8.count
        if piece.endIndex < row.endIndex {
          location.column += Substring(row.unicodeScalars[piece.endIndex...].prefix(1)).utf8.count
        }
      }
    }
  }

  // MARK: - Places

  /// The place of a mark, whose line and column start at 1.
  func location(line: Int, column: Int) -> SourceLocation {
    guard lines.indices.contains(line - 1) else { return lines.last?.start ?? start }
    var location = lines[line - 1].start
    location.column += lines[line - 1].offset(of: column)
    return location
  }

  private func rest(line: Int, column: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(line - 1) ? lines[line - 1].rest(from: column) : []
  }

  /// The bytes of a line, counted from 1; nil if there is no such line.
  func bytes(ofLine number: Int) -> ArraySlice<UInt8>? {
    lines.indices.contains(number - 1) ? lines[number - 1].bytes : nil
  }

  /// The bytes of a plain scalar; up to the end of the line if it goes on behind it.
  func plainLength(_ text: String, line: Int, column: Int) -> Int {
    rest(line: line, column: column).starts(with: text.utf8) ? text.utf8.count : .max
  }

  /// The bytes of a scalar in quotation marks, these included.
  func quotedLength(line: Int, column: Int) -> Int {
    Self.quotedLength(rest(line: line, column: column)) ?? .max
  }

  /// Nil if the quotation marks are not closed.
  static func quotedLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let mark = bytes.first else { return nil }
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      let isDouble = mark == UInt8(ascii: "\"")
      if isDouble, bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == mark {
        let isDoubled = !isDouble && index + 1 < bytes.endIndex && bytes[index + 1] == mark
        guard isDoubled else { return index + 1 - bytes.startIndex }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The bytes of a list or of fields in brackets, these included.
  func flowLength(line: Int, column: Int) -> Int {
    Self.flowLength(rest(line: line, column: column)) ?? .max
  }

  /// The bytes from one bracket to the one that closes it, these included; nil if none does.
  static func flowLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // A quotation mark inside of a word, as in "parent's", starts nothing.
        let startsValue = index > bytes.startIndex && " [{,:".utf8.contains(bytes[index - 1])
        if startsValue, let length = Self.quotedLength(bytes[index...]) { index += length - 1 }
      default: break
      }
      index += 1
      if depth == 0 { return index - bytes.startIndex }
    }
    return nil
  }

  /// The sign at a place that no value can start with; nil if something else stands there.
  func sign(line: Int, column: Int) -> Character? {
    rest(line: line, column: column).first.flatMap { "@`%*&!".utf8.contains($0) ? Character(Unicode.Scalar($0)) : nil }
  }

  /// The comment behind a plain scalar, from its `#` on, if it looks like a part of the value: nothing blank follows the `#`.
  func comment(behind text: String, line: Int, column: Int) -> SourceLocation? {
    var number = line
    var rest = rest(line: line, column: column)
    for byte in text.utf8 where !byte.isBlank && byte != UInt8(ascii: "\n") {
      rest = rest.drop(while: \.isBlank)
      while rest.isEmpty {
        number += 1
        guard let next = bytes(ofLine: number) else { return nil }
        rest = next.drop(while: \.isBlank)
      }
      guard rest.removeFirst() == byte else { return nil }
    }
    rest = rest.drop(while: \.isBlank)
    guard rest.first == UInt8(ascii: "#"), let next = rest.dropFirst().first, !next.isBlank, next != UInt8(ascii: "#") else {
      return nil
    }
    var location = lines[number - 1].start
    location.column += rest.startIndex - lines[number - 1].bytes.startIndex
    location.length = rest.count
    return location
  }

  // MARK: - Searching

  /// Where the same name stands again as a field, on a later line in the same column.
  func next(_ name: String, after line: Int, column: Int) -> SourceLocation? {
    for index in lines.indices.dropFirst(max(line, 0)) {
      let indent = lines[index].bytes.prefix { $0 == UInt8(ascii: " ") }.count
      if indent == column - 1, lines[index].bytes.dropFirst(indent).starts(with: (name + ":").utf8) {
        var location = location(line: index + 1, column: column)
        location.length = name.utf8.count
        return location
      }
    }
    return nil
  }

  /// The first `&name` where a value can start, and whether it starts that of its line.
  var firstAnchor: (name: String, startsValue: Bool, location: SourceLocation)? {
    for line in lines {
      for index in line.bytes.indices where line.bytes[index] == UInt8(ascii: "&") {
        let isStart = index == line.bytes.startIndex || " \t[{,:".utf8.contains(line.bytes[index - 1])
        let word = line.bytes[(index + 1)...].prefix { !" \t[]{},".utf8.contains($0) }
        guard isStart, !word.isEmpty else { continue }
        var location = line.start
        location.column += index - line.bytes.startIndex
        location.length = 1 + word.count
        let startsValue = YAMLLine(line.bytes).value.lowerBound == index - line.bytes.startIndex
        return (String(decoding: word, as: UTF8.self), startsValue, location)
      }
    }
    return nil
  }
}
