/// One line of YAML taken apart as far as a line tells: `  - title: The law  # a comment`.
///
/// A line inside of a longer text looks like others do. So it is only for lines that cannot be read, or beside one that cannot.
struct YAMLLine {
  let bytes: [UInt8]
  /// Bytes before the name, or before the value of a line without one: spaces, and the hyphens of entries.
  let indent: Int
  /// The name of a field, without spaces in it.
  private(set) var name: Range<Int>?
  /// What stands behind the name, without the comment behind it.
  private(set) var value: Range<Int>
  /// The colon of `title:The law`, which makes no field.
  private(set) var tightColon: Int?
  /// The sign that starts a comment behind the value.
  private(set) var comment: Int?

  init(_ line: some Collection<UInt8>) {
    bytes = Array(line)
    var start = bytes.prefix { $0 == UInt8(ascii: " ") }.count
    while start < bytes.count, bytes[start] == UInt8(ascii: "-"), bytes.isBlank(at: start + 1) {
      start += 1 + bytes[(start + 1)...].prefix { $0 == UInt8(ascii: " ") }.count
    }
    indent = min(start, bytes.count)
    value = indent..<bytes.count
    readName()
    trimValue()
    readComment()
  }

  private mutating func readName() {
    let word = bytes[indent...].prefix { !$0.isBlank && $0 != UInt8(ascii: ":") && !"\"'[{".utf8.contains($0) }
    guard !word.isEmpty, word.endIndex < bytes.count, bytes[word.endIndex] == UInt8(ascii: ":") else { return }
    if bytes.isBlank(at: word.endIndex + 1) {
      name = word.indices
      value = (word.endIndex + 1)..<bytes.count
    } else if bytes[word.endIndex + 1] != UInt8(ascii: "/"), word.allSatisfy(\.isPartOfName) {
      tightColon = word.endIndex
    }
  }

  private mutating func trimValue() {
    let start = value.lowerBound + bytes[value].prefix(while: \.isBlank).count
    value = start..<max(start, value.upperBound - bytes[value].reversed().prefix(while: \.isBlank).count)
  }

  private mutating func readComment() {
    let start = value.lowerBound + (closedLength ?? 0)
    comment = bytes[start..<value.upperBound].indices.first { index in
      bytes[index] == UInt8(ascii: "#") && (index == indent || index > 0 && bytes[index - 1].isBlank)
    }
    guard let comment else { return }
    value = value.lowerBound..<comment
    trimValue()
  }

  // MARK: - What it says

  var nameText: String { text(name ?? indent..<indent) }

  /// Nothing but a comment, or nothing at all.
  var isBlank: Bool { name == nil && value.isEmpty }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private var first: UInt8? { value.isEmpty ? nil : bytes[value.lowerBound] }

  /// How far quotation marks or brackets at the start of the value reach, if they are closed.
  private var closedLength: Int? {
    guard let first else { return nil }
    return switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): YAMLLines.quotedLength(bytes[value])
    case UInt8(ascii: "["), UInt8(ascii: "{"): YAMLLines.flowLength(bytes[value])
    default: nil
    }
  }

  var isQuoted: Bool { first == UInt8(ascii: "\"") || isInApostrophes }
  var isInApostrophes: Bool { first == UInt8(ascii: "'") }
  var opensQuotation: Bool { isQuoted && closedLength == nil }

  /// Whether the value is all there is: no field of its own can stand below.
  var endsHere: Bool { !value.isEmpty && first != UInt8(ascii: "|") && first != UInt8(ascii: ">") }

  // MARK: - What is wrong with it

  /// What is wrong with the line by itself, and where.
  var fault: (fault: YAMLFault, place: Range<Int>)? {
    if bytes.prefix(while: \.isBlank).contains(UInt8(ascii: "\t")) { return (.tab, 0..<0) }
    if let tightColon { return (.noSpaceAfterColon, tightColon..<tightColon + 1) }
    guard let first else { return nil }
    if let length = closedLength { return self.fault(behind: value.lowerBound + length) }
    if isSign(first) { return (.sign(Character(Unicode.Scalar(first))), value.lowerBound..<value.lowerBound + 1) }
    let colon = value.first { bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == value.upperBound || bytes.isBlank(at: $0 + 1)) }
    return colon.map { (.colon, $0..<$0 + 1) }
  }

  private func fault(behind end: Int) -> (fault: YAMLFault, place: Range<Int>)? {
    // What belongs to a list or to fields in brackets, or starts a field.
    guard end < value.upperBound, !",]}:".utf8.contains(bytes[end]) else { return nil }
    let rest = end..<value.upperBound
    if isInApostrophes, !bytes[end].isBlank { return (.apostrophe, end - 1..<end) }
    return ",]}:".utf8.contains(bytes[rest].first { !$0.isBlank } ?? 0)
      ? nil : (.goesOn(behind: Character(Unicode.Scalar(bytes[end - 1]))), rest)
  }

  /// Whether the value starts with a sign that YAML takes for its own.
  private func isSign(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "?"): name != nil && value.count > 1 && bytes[value.lowerBound + 1].isBlank
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      name != nil && !bytes[value].dropFirst().allSatisfy { "+-0123456789".utf8.contains($0) }
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): name != nil
    default: "@`%*&".utf8.contains(first)
    }
  }

  // MARK: - How to mend it

  /// The value in the quotation marks that keep its words as they are; nil if none do.
  var quoted: String? {
    var words = bytes[value]
    if case .apostrophe? = fault?.fault {
      guard words.last == UInt8(ascii: "'") else { return nil }
      words = words.dropFirst().dropLast()
      // Somebody has doubled some apostrophes and not others.
      if words.indices.contains(where: { words[$0] == UInt8(ascii: "'") && words[($0 + 1)...].first == words[$0] }) {
        return nil
      }
    }
    let text = String(decoding: words, as: UTF8.self)
    if !words.contains(where: { "\"\\".utf8.contains($0) }) { return "\"\(text)\"" }
    return words.contains(UInt8(ascii: "'")) ? nil : "'\(text)'"
  }
}

extension [UInt8] {
  /// Whether the line ends here, or a space or a tab stands here.
  fileprivate func isBlank(at index: Int) -> Bool { index >= count || self[index].isBlank }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  fileprivate var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
  }
}
