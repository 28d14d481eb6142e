/// Reads a question: records in any order, each a tag (1 byte), a length (2 bytes, low byte first) and so many bytes.
///
/// In any order, so that a page can put a question together from records that the builder made.
struct WireReader: WireCoder {
  private let question: PlainArray<UInt8>
  /// The next byte to read, and the end of the record in which it is.
  private var index = 0
  private var end = 0
  private var seen: UInt64 = 0
  /// The first thing that was wrong. After it nothing that is read means anything.
  private(set) var error: WireError?

  init(_ question: PlainArray<UInt8>) {
    self.question = question
    if question.count > WireFormat.longestQuestion { fail(.tooLarge) }
  }

  mutating func fail(_ error: WireError) {
    if self.error == nil { self.error = error }
  }

  // MARK: - Parts

  @inline(never)
  mutating func number(_: UInt32, bytes count: Int) -> UInt32 {
    var value: UInt32 = 0
    for (place, byte) in bytes(question, count: count).enumerated() { value |= UInt32(byte) << UInt32(place * 8) }
    return value
  }

  @inline(never)
  mutating func bytes(_: PlainArray<UInt8>, count: Int) -> PlainArray<UInt8> {
    guard end - index >= count else {
      fail(.truncated)
      return PlainArray()
    }
    defer { index += count }
    return question.part(index..<(index + count))
  }

  // MARK: - Records

  /// The tag of the next record, whose parts can then be read; nil at the end, or if something is wrong.
  mutating func record() -> WireTag? {
    finishRecord()
    if end == question.count || error != nil { return nil }
    index = end
    end = question.count
    let (number, length) = (UInt8(truncatingIfNeeded: number(0, bytes: 1)), Int(number(0, bytes: 2)))
    guard error == nil, end - index >= length else {
      fail(.truncated)
      return nil
    }
    end = index + length
    guard let tag = WireTag(rawValue: number) else {
      fail(.unknownTag)
      return nil
    }
    if has(tag), !tag.mayRepeat { fail(.repeated) }
    seen |= 1 << UInt64(number)
    return error == nil ? tag : nil
  }

  /// What is left of a record belongs to no part.
  private mutating func finishRecord() {
    if index != end { fail(.badValue) }
  }

  func has(_ tag: WireTag) -> Bool { seen & (1 << UInt64(tag.rawValue)) != 0 }

  mutating func read<Part: WireCoded>(_ first: Part) -> Part {
    var part = first
    part.code(&self)
    return part
  }

  /// Reads one of several.
  mutating func append<Part: WireCoded>(to parts: inout PlainArray<Part>, _ first: Part) {
    if parts.count >= WireFormat.mostOfAKind { return fail(.tooLarge) }
    parts.append(read(first))
  }
}
