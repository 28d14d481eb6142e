/// The bytes of a file by line, as the places of diagnostics count them: a line ends with LF, CR LF or CR, and a byte order mark does
/// not count.
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line starts.
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isFirstHalf = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isFirstHalf { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The bytes of a line, counted from 1, without its end; nil if there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard starts.indices.contains(number - 1) else { return nil }
    var line = bytes[starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)]
    while line.last == 0x0A || line.last == 0x0D { line.removeLast() }
    return line
  }

  /// The place as an offset from the first byte of the file; nil if the file has no such place.
  func offset(of location: SourceLocation) -> Int? {
    guard let line = line(location.line), (0...line.count).contains(location.column - 1) else { return nil }
    return line.startIndex + location.column - 1
  }

  /// Where a place starts and ends in its line, in units of UTF-16 from 0, as editors and code hosts count; nil if the file has no such
  /// place.
  package func utf16Columns(of location: SourceLocation) -> Range<Int>? {
    guard let line = line(location.line), let start = offset(of: location) else { return nil }
    let end = min(start + min(location.length, line.count), line.endIndex)
    let before = String(decoding: line[..<start], as: UTF8.self).utf16.count
    return before..<before + String(decoding: line[start..<end], as: UTF8.self).utf16.count
  }

  /// The column behind the last byte of a place, from 1; that of the place itself if nothing is known to stand there.
  package func endColumn(of location: SourceLocation) -> Int {
    guard let line = line(location.line), let start = offset(of: location) else { return location.column }
    return location.column + min(location.length, line.endIndex - start)
  }
}
