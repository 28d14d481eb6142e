/// The words of a text in lower case (ASCII only), byte by byte: joined by single spaces, punctuation left out.
struct Words: IteratorProtocol {
  private let bytes: PlainArray<UInt8>
  private var index = 0
  private var hasWord = false

  init(of bytes: PlainArray<UInt8>) {
    self.bytes = bytes
  }

  @inline(never)
  mutating func next() -> UInt8? {
    var isBetweenWords = false
    while index < bytes.count {
      switch kind {
      case .part:
        if isBetweenWords, hasWord {
          hasWord = false
          return 0x20
        }
        let byte = bytes[index]
        index += 1
        hasWord = true
        return (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      case .apostrophe(let length):
        index += length
      case .separator(let length):
        isBetweenWords = true
        index += length
      }
    }
    return nil
  }

  private enum Kind {
    case part
    /// Divides no word: the mark in "patient's".
    case apostrophe(length: Int)
    case separator(length: Int)
  }

  /// What stands at the index. Every character beyond ASCII is part of a word, except the no-break space (C2 A0) and general
  /// punctuation (U+2000 to U+206F: E2 80 and E2 81).
  private var kind: Kind {
    let first = bytes[index]
    let (second, third) = (byte(behind: 1), byte(behind: 2))
    let hasThird = bytes.count - index > 2
    return switch (first, second) {
    case (0x27, _): .apostrophe(length: 1)
    case (0x30...0x39, _), (0x41...0x5A, _), (0x61...0x7A, _): .part
    case (0xC2, 0xA0): .separator(length: 2)
    case (0xE2, 0x80) where third == 0x99: .apostrophe(length: 3)
    case (0xE2, 0x80...0x81) where hasThird: .separator(length: 3)
    default: first >= 0x80 ? .part : .separator(length: 1)
    }
  }

  /// The byte so many places behind the index; 0 after the end.
  private func byte(behind distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
}
