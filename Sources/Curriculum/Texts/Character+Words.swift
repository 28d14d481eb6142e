// What most texts consist of needs no look into the tables of Unicode, and a preview waits for whole sections.
extension Character {
  package var isPartOfWord: Bool {
    guard let byte = onlyByte else { return isLetter || isNumber }
    let small = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  package var isBlank: Bool {
    guard let byte = onlyByte else { return isWhitespace }
    return byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  private var onlyByte: UInt8? { utf8.count == 1 ? utf8.first : nil }
}
