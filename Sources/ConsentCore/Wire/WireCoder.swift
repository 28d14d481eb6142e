/// Goes through the parts of a value in a fixed order and writes or reads each, so that one description serves both ways.
///
/// Numbers have their low byte first, a text its length in two bytes before it, a yes or no is a byte of 1 or 0. Whatever the bytes
/// are, reading ends with values inside of their sets or with a `WireError`. Writing never throws.
struct WireCoder {
  private(set) var bytes: [UInt8]
  private var index: Int
  private let end: Int
  private let isReading: Bool

  /// A coder that writes.
  init() {
    (bytes, index, end, isReading) = ([], 0, 0, false)
  }

  /// A coder that reads a part of some bytes.
  init(reading bytes: [UInt8], _ range: Range<Int>) {
    (self.bytes, index, end, isReading) = (bytes, range.lowerBound, range.upperBound, true)
  }

  /// Nothing is left to read.
  var isAtEnd: Bool { index == end }

  /// After the last part: what is left to read belongs to no part.
  func finish() throws(WireError) {
    if isReading, !isAtEnd { throw .badValue }
  }

  // MARK: - Parts

  mutating func number<Number: FixedWidthInteger>(_ value: inout Number) throws(WireError) {
    let count = Number.bitWidth / 8
    guard isReading else {
      for offset in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> Number(offset * 8))) }
      return
    }
    guard end - index >= count else { throw .truncated }
    value = 0
    for offset in 0..<count { value |= Number(truncatingIfNeeded: bytes[index + offset]) << Number(offset * 8) }
    index += count
  }

  mutating func flag(_ value: inout Bool) throws(WireError) {
    var byte: UInt8 = value ? 1 : 0
    try number(&byte)
    guard byte <= 1 else { throw .badValue }
    value = byte == 1
  }

  /// A yes or no that may be unsaid, which is a byte of 2.
  mutating func flag(_ value: inout Bool?) throws(WireError) {
    var byte: UInt8 = value.map { $0 ? 1 : 0 } ?? 2
    try number(&byte)
    guard byte <= 2 else { throw .badValue }
    value = byte == 2 ? nil : byte == 1
  }

  mutating func choice<Choice: RawRepresentable<UInt8>>(_ value: inout Choice) throws(WireError) {
    var byte = value.rawValue
    try number(&byte)
    guard let choice = Choice(rawValue: byte) else { throw .badValue }
    value = choice
  }

  /// A set without members beyond those known.
  mutating func set<Members: OptionSet>(_ value: inout Members, in all: Members) throws(WireError)
  where Members.RawValue: FixedWidthInteger, Members.Element == Members {
    var bits = value.rawValue
    try number(&bits)
    value = Members(rawValue: bits)
    guard all.isSuperset(of: value) else { throw .badValue }
  }

  mutating func day(_ value: inout Day) throws(WireError) {
    try number(&value.number)
    guard value >= Day(1, 1, 1), value <= Day(9999, 12, 31) else { throw .badValue }
  }

  mutating func day(_ value: inout Day?) throws(WireError) {
    var isStated = value != nil
    try flag(&isStated)
    guard isStated else {
      value = nil
      return
    }
    var day = value ?? Day(number: 0)
    try self.day(&day)
    value = day
  }

  mutating func text(_ value: inout Text) throws(WireError) {
    var count = UInt16(clamping: value.bytes.count)
    try number(&count)
    guard isReading else {
      bytes += value.bytes[..<Int(count)]
      return
    }
    guard end - index >= Int(count) else { throw .truncated }
    value = Text(bytes: Array(bytes[index..<(index + Int(count))]))
    index += Int(count)
  }

  /// Some texts, or some numbers of recipients: how many, then each.
  mutating func list<Element>(
    _ values: inout [Element],
    of first: Element,
    _ code: (inout WireCoder, inout Element) throws(WireError) -> Void
  ) throws(WireError) {
    var count = UInt8(clamping: values.count)
    try number(&count)
    guard count <= WireFormat.mostOfAKind else { throw .tooLarge }
    if isReading { values = Array(repeating: first, count: Int(count)) }
    for index in 0..<Int(count) { try code(&self, &values[index]) }
  }
}

/// A value that goes through a coder.
protocol WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError)
}
