import Diagnostics

/// A text of the content folder: valid UTF-8 without a byte order mark, its lines ended by `\n`.
///
/// Lines and columns stay those of the file, since only what ends a line is replaced.
struct TextFile: Hashable {
  let path: String
  let text: String
  /// Of a translation: the text that it translates.
  var original: String?

  /// Nil if the file cannot be read as text; the log says why.
  init?(_ file: SourceFile, log: DiagnosticLog) {
    guard FileIsReadable.check(file, log: log) else { return nil }
    path = file.path
    text = Self.text(of: file.bytes)
    original = file.original.map(Self.text)
  }

  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  private static func text(of bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    let body = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
    var follows = false
    for byte in body {
      if byte == UInt8(ascii: "\r") {
        lines.append(UInt8(ascii: "\n"))
      } else if !(follows && byte == UInt8(ascii: "\n")) {
        lines.append(byte)
      }
      follows = byte == UInt8(ascii: "\r")
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
