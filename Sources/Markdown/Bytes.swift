/// The bytes that the rules of Markdown name.
extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isSpaceOrTab: Bool { self == .space || self == .tab }
  /// Space, tab, vertical tab, form feed and the line endings.
  var isWhitespace: Bool { self == .space || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension BidirectionalCollection<UInt8> {
  /// Without the whitespace at both ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }) else { return self[endIndex..<endIndex] }
    return self[first...].trimmingEnd
  }

  private var trimmingEnd: SubSequence {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return rest
  }
}
