/// Words from a form, as UTF-8.
///
/// Bytes and not `String`: comparing strings would link 70 KB of Unicode tables into the module for the page.
public struct Text: Hashable, Sendable {
  public var bytes: [UInt8]

  public init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Nothing but spaces, rules to write on (`____`), dashes and other punctuation.
  public var isBlank: Bool { words.isEmpty }

  /// The words in lower case (ASCII only), joined by single spaces, punctuation left out: what is left to recognize a phrase by.
  var words: [UInt8] {
    var words: [UInt8] = []
    var isBetweenWords = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch Text.kind(of: bytes[index...]) {
      case .part:
        if isBetweenWords, !words.isEmpty { words.append(0x20) }
        isBetweenWords = false
        words.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        index += 1
      case .apostrophe(let length):
        index += length
      case .separator(let length):
        isBetweenWords = true
        index += length
      }
    }
    return words
  }

  private enum Kind {
    case part
    /// Divides no word: the mark in "patient's".
    case apostrophe(length: Int)
    case separator(length: Int)
  }

  /// What the text begins with. Every character beyond ASCII is part of a word, except the no-break space (C2 A0) and general
  /// punctuation (U+2000 to U+206F: E2 80 and E2 81).
  private static func kind(of bytes: ArraySlice<UInt8>) -> Kind {
    let first = bytes[bytes.startIndex]
    let second = bytes.count > 1 ? bytes[bytes.startIndex + 1] : 0
    let third = bytes.count > 2 ? bytes[bytes.startIndex + 2] : 0
    return switch (first, second) {
    case (0x27, _): .apostrophe(length: 1)
    case (0x30...0x39, _), (0x41...0x5A, _), (0x61...0x7A, _): .part
    case (0xC2, 0xA0): .separator(length: 2)
    case (0xE2, 0x80) where third == 0x99: .apostrophe(length: 3)
    case (0xE2, 0x80...0x81) where bytes.count > 2: .separator(length: 3)
    default: first >= 0x80 ? .part : .separator(length: 1)
    }
  }
}
