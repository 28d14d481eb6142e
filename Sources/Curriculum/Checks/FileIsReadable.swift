import Diagnostics

/// A text is valid UTF-8 without control characters, not empty, and at most 1 MB; a picture is at most 5 MB.
///
/// Nor does a text hold the invisible characters that show it in another order, U+202A to U+202E and U+2066 to U+2069: what an editor
/// reads would not be what is written.
enum FileIsReadable {
  static let longestText = 1_000_000
  static let longestPicture = 5_000_000

  static func check(_ file: SourceFile, log: DiagnosticLog) -> Bool {
    let start = SourceLocation(path: file.path)
    if file.bytes.count > longestText {
      log.report(.largeFile(bytes: file.bytes.count, limit: longestText, remedy: "split it", at: start))
    } else if let offset = firstInvalidByte(of: file.bytes) {
      log.report(.invalidUTF8(at: location(of: offset, in: file)))
    } else if let offset = file.bytes.firstIndex(where: isControl) {
      log.report(.controlCharacter(file.bytes[offset], at: location(of: offset, in: file)))
    } else if file.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      log.report(.emptyFile(at: start))
    } else {
      for offset in turningCharacters(in: file.bytes).prefix(mostTurns) {
        let character = String(decoding: file.bytes[offset...offset + 2], as: UTF8.self)
        log.report(.turningCharacter(character, at: location(of: offset, in: file)))
      }
      return true
    }
    return false
  }

  static func checkPicture(_ file: SourceFile, log: DiagnosticLog) {
    let start = SourceLocation(path: file.path)
    if file.bytes.count > longestPicture {
      log.report(.largeFile(bytes: file.bytes.count, limit: longestPicture, remedy: "make the picture smaller", at: start))
    } else if file.bytes.isEmpty {
      log.report(.emptyFile(at: start))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }

  /// Who has read of so many will look at all of the file.
  private static let mostTurns = 5

  /// Of the bytes E2 80 AA to AE and E2 81 A6 to A9.
  private static func turningCharacters(in bytes: [UInt8]) -> [Int] {
    bytes.indices.dropLast(2).filter { index in
      guard bytes[index] == 0xE2 else { return false }
      switch bytes[index + 1] {
      case 0x80: return (0xAA...0xAE).contains(bytes[index + 2])
      case 0x81: return (0xA6...0xA9).contains(bytes[index + 2])
      default: return false
      }
    }
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Lines end at `\n`, `\r\n` and `\r`.
  private static func location(of offset: Int, in file: SourceFile) -> SourceLocation {
    var location = SourceLocation(path: file.path)
    for index in 0..<offset {
      let endsLine = file.bytes[index] == 0x0A || (file.bytes[index] == 0x0D && file.bytes[index + 1] != 0x0A)
      location.line += endsLine ? 1 : 0
      location.column = endsLine ? 1 : location.column + 1
    }
    return location
  }
}
