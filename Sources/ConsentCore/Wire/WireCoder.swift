/// Goes through the parts of a value in a fixed order and writes or reads each, so that one description serves both ways.
///
/// Numbers have their low byte first, a text its length in two bytes before it, a yes or no is a byte of 1 or 0. Whatever the bytes
/// are, reading ends with values inside of their sets or with a `WireError`, which the reader keeps. Writing never fails.
protocol WireCoder {
  /// Writes a number in so many bytes, or reads one.
  mutating func number(_ value: UInt32, bytes count: Int) -> UInt32
  /// Writes bytes, or reads as many as stated.
  mutating func bytes(_ value: PlainArray<UInt8>, count: Int) -> PlainArray<UInt8>
  /// What was just read cannot be. The first such error stays.
  mutating func fail(_ error: WireError)
}

/// A value that goes through a coder.
protocol WireCoded {
  mutating func code(_ wire: inout some WireCoder)
}

extension WireCoder {
  @inline(never)
  mutating func byte(_ value: UInt8, upTo most: UInt8) -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: number(UInt32(value), bytes: 1))
    if byte > most { fail(.badValue) }
    return byte
  }

  @inline(never)
  mutating func flag(_ value: inout Bool) { value = byte(value ? 1 : 0, upTo: 1) == 1 }

  /// A yes or no that may be unsaid, which is a byte of 2.
  @inline(never)
  mutating func flag(_ value: inout Bool?) {
    let byte = byte(value.map { $0 ? 1 : 0 } ?? 2, upTo: 2)
    value = byte == 2 ? nil : byte == 1
  }

  mutating func choice<Choice: RawRepresentable<UInt8>>(_ value: inout Choice) {
    guard let choice = Choice(rawValue: byte(value.rawValue, upTo: .max)) else { return fail(.badValue) }
    value = choice
  }

  /// A set without members beyond those known.
  mutating func set<Members: OptionSet>(_ value: inout Members, in all: Members)
  where Members.RawValue: FixedWidthInteger, Members.Element == Members {
    let bits = number(UInt32(truncatingIfNeeded: value.rawValue), bytes: Members.RawValue.bitWidth / 8)
    value = Members(rawValue: Members.RawValue(truncatingIfNeeded: bits))
    if !all.isSuperset(of: value) { fail(.badValue) }
  }

  @inline(never)
  mutating func day(_ value: inout Day) {
    value.number = Int32(truncatingIfNeeded: number(UInt32(bitPattern: value.number), bytes: 4))
    if value < Day(1, 1, 1) || value > Day(9999, 12, 31) { fail(.badValue) }
  }

  @inline(never)
  mutating func day(_ value: inout Day?) {
    var isStated = value != nil
    flag(&isStated)
    var day = value ?? Day(number: 0)
    if isStated { self.day(&day) }
    value = isStated ? day : nil
  }

  @inline(never)
  mutating func text(_ value: inout Text) {
    let count = number(UInt32(UInt16(clamping: value.bytes.count)), bytes: 2)
    value.bytes = bytes(value.bytes, count: Int(count))
  }

  /// Some texts, or some numbers of recipients: how many, then each.
  mutating func list<Element>(
    _ values: inout PlainArray<Element>,
    of first: Element,
    _ code: (inout Self, inout Element) -> Void
  ) {
    let count = byte(UInt8(clamping: values.count), upTo: .max)
    if count > WireFormat.mostOfAKind { return fail(.tooLarge) }
    var coded = PlainArray<Element>()
    for index in 0..<Int(count) {
      var value = index < values.count ? values[index] : first
      code(&self, &value)
      coded.append(value)
    }
    values = coded
  }
}
