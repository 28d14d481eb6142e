/// A question as records: each a tag (1 byte), a length (2 bytes, low byte first) and so many bytes.
///
/// Records may come in any order, so that a page can put a question together from records that the builder made.
struct WireRecords {
  private(set) var bytes: [UInt8]
  private var index = 0
  private var seen: UInt64 = 0

  /// No records yet.
  init() {
    bytes = []
  }

  init(reading bytes: [UInt8]) throws(WireError) {
    guard bytes.count <= WireFormat.longestQuestion else { throw .tooLarge }
    self.bytes = bytes
  }

  // MARK: - Writing

  mutating func add(_ tag: UInt8, _ part: some WireCoded) {
    var (part, coder) = (part, WireCoder())
    do throws(WireError) {
      try part.code(&coder)
    } catch {
      preconditionFailure("a value inside of its sets can be written")
    }
    precondition(coder.bytes.count <= WireFormat.longestRecord, "a form's texts are checked for length where they are read")
    bytes.append(tag)
    bytes.append(UInt8(truncatingIfNeeded: coder.bytes.count))
    bytes.append(UInt8(truncatingIfNeeded: coder.bytes.count >> 8))
    bytes += coder.bytes
  }

  mutating func add(_ tag: UInt8, _ part: (some WireCoded)?) {
    if let part { add(tag, part) }
  }

  // MARK: - Reading

  /// The tag of the next record and a coder for what it holds; nil at the end.
  mutating func next() throws(WireError) -> (tag: UInt8, content: WireCoder)? {
    if index == bytes.count { return nil }
    guard bytes.count - index >= 3 else { throw .truncated }
    let tag = bytes[index]
    let start = index + 3
    let length = Int(bytes[index + 1]) | Int(bytes[index + 2]) << 8
    guard bytes.count - start >= length else { throw .truncated }
    index = start + length
    return (tag, WireCoder(reading: bytes, start..<index))
  }

  /// Reads a record that may stand once.
  mutating func read(_ tag: UInt8, _ content: WireCoder, _ part: inout some WireCoded) throws(WireError) {
    let bit = UInt64(1) << UInt64(tag)
    guard seen & bit == 0 else { throw .repeated }
    seen |= bit
    var content = content
    try part.code(&content)
    try content.finish()
  }

  /// Reads a record that may stand once and stands only where it is needed.
  mutating func read<Part: WireCoded>(_ tag: UInt8, _ content: WireCoder, _ part: inout Part?, _ first: Part) throws(WireError)
  {
    var value = first
    try read(tag, content, &value)
    part = value
  }

  /// Reads a record that may stand more than once.
  func read<Part: WireCoded>(_ content: WireCoder, _ parts: inout [Part], _ first: Part) throws(WireError) {
    guard parts.count < WireFormat.mostOfAKind else { throw .tooLarge }
    var (part, content) = (first, content)
    try part.code(&content)
    try content.finish()
    parts.append(part)
  }

  func has(_ tag: UInt8) -> Bool { seen & (1 << UInt64(tag)) != 0 }
}
