import Diagnostics

/// The text being parsed, as bytes and lines, with the way back to a place in the file.
///
/// Everything that counts positions works on this one copy. A byte order mark is left out, and a NUL becomes U+FFFD, as CommonMark
/// asks; both before anything is counted.
struct SourceText {
  /// A byte of the text and the line it is on, both from 0.
  struct Position: Equatable {
    var line: Int
    var byte: Int
  }

  let bytes: [UInt8]
  let path: String
  /// The line of the file, from 1, on which the text starts.
  let firstLine: Int
  /// The first byte of each line; after the last, where the next one would start.
  private let lineStarts: [Int]

  init(_ text: String, path: String, firstLine: Int) {
    self.path = path
    self.firstLine = firstLine
    bytes = Self.cleaned(text)
    lineStarts = Self.lineStarts(of: bytes)
  }

  var lineCount: Int { lineStarts.count - 1 }

  /// The bytes of a line with its line ending.
  func wholeLine(_ line: Int) -> Range<Int> { lineStarts[line]..<lineStarts[line + 1] }

  /// The bytes of a line without its line ending.
  func line(_ line: Int) -> Range<Int> {
    var range = wholeLine(line)
    while let last = range.last, bytes[last].isLineEnd { range = range.lowerBound..<last }
    return range
  }

  /// The place in the file, which never lies outside of its line.
  func location(_ position: Position) -> SourceLocation {
    let line = min(max(position.line, 0), max(lineCount - 1, 0))
    let start = lineStarts[line]
    return SourceLocation(path: path, line: firstLine + line, column: max(position.byte - start, 0) + 1)
  }

  /// The position that cmark means by a line and a column, both from 1; the nearest one if the text has no such place.
  func position(line: Int, column: Int) -> Position {
    guard lineCount > 0 else { return Position(line: 0, byte: 0) }
    let line = min(max(line - 1, 0), lineCount - 1)
    return Position(line: line, byte: min(lineStarts[line] + max(column - 1, 0), lineStarts[line + 1]))
  }

  /// The byte, or a line feed past the end: no construct of Markdown goes on over it unnoticed.
  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : .lineFeed }

  private static func cleaned(_ text: String) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var bytes = Array(text.utf8)
    if bytes.starts(with: mark) { bytes.removeFirst(mark.count) }
    guard bytes.contains(0) else { return bytes }
    return bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// A line ends with LF, CR LF or CR.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices where bytes[index].isLineEnd {
      let isFirstHalf = bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
      if !isFirstHalf { starts.append(index + 1) }
    }
    if starts.last != bytes.count || bytes.isEmpty { starts.append(bytes.count) }
    return starts
  }
}
