/// Writes a question, record by record. The module has no use for it.
struct WireWriter: WireCoder {
  private(set) var bytes = PlainArray<UInt8>()

  // MARK: - Parts

  mutating func number(_ value: UInt32, bytes count: Int) -> UInt32 {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(place * 8))) }
    return value
  }

  mutating func bytes(_ value: PlainArray<UInt8>, count: Int) -> PlainArray<UInt8> {
    for byte in value.part(0..<count) { bytes.append(byte) }
    return value
  }

  mutating func fail(_: WireError) { preconditionFailure("a value inside of its sets can be written") }

  // MARK: - Records

  mutating func record(_ tag: WireTag, _ part: some WireCoded) {
    var (part, content) = (part, WireWriter())
    part.code(&content)
    precondition(content.bytes.count <= WireFormat.longestRecord, "a form's texts are checked for length where they are read")
    bytes.append(tag.rawValue)
    _ = number(UInt32(content.bytes.count), bytes: 2)
    _ = bytes(content.bytes, count: content.bytes.count)
  }

  mutating func record(_ tag: WireTag, _ part: (some WireCoded)?) {
    if let part { record(tag, part) }
  }
}
