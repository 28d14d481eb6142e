/// A frame of a WebSocket (RFC 6455, section 5.2).
struct Frame: Hashable {
  enum Kind: UInt8 {
    case continuation = 0
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10
  }

  var kind: Kind
  var payload: [UInt8]

  /// As a server sends it: whole, and without a mask.
  var bytes: [UInt8] {
    let length: [UInt8] =
      switch payload.count {
      case ..<126: [UInt8(payload.count)]
      case ..<65536: [126] + bigEndianBytes(UInt16(payload.count))
      default: [127] + bigEndianBytes(UInt64(payload.count))
      }
    return [0x80 | kind.rawValue] + length + payload
  }
}

/// Takes frames out of what a browser sends.
struct FrameReader {
  /// Why a connection cannot go on.
  enum Failure: Error {
    case againstTheProtocol, tooLong
  }

  /// The pages of a preview say nothing; this is for what a browser may say by itself.
  static let longest = 4096

  private var buffer: [UInt8] = []

  mutating func add(_ bytes: [UInt8]) {
    buffer += bytes
  }

  /// The next whole frame; nil until there is one.
  mutating func next() throws(Failure) -> Frame? {
    guard buffer.count >= 2 else { return nil }
    // A browser masks everything, and has agreed to no extension.
    guard let kind = Frame.Kind(rawValue: buffer[0] & 0x0F), buffer[0] & 0x70 == 0, buffer[1] & 0x80 != 0 else {
      throw .againstTheProtocol
    }
    var start = 2
    var length = Int(buffer[1] & 0x7F)
    if length == 127 { throw .tooLong }
    if length == 126 {
      guard buffer.count >= 4 else { return nil }
      length = Int(buffer[2]) << 8 | Int(buffer[3])
      start = 4
    }
    guard length <= Self.longest else { throw .tooLong }
    let end = start + 4 + length
    guard buffer.count >= end else { return nil }
    let mask = buffer[start..<start + 4]
    let payload = buffer[start + 4..<end].enumerated().map { $1 ^ mask[start + $0 % 4] }
    buffer.removeFirst(end)
    return Frame(kind: kind, payload: payload)
  }
}
