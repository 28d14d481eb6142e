import FlyingSocks

/// Takes the heads of requests out of what a browser sends.
struct HeadReader {
  /// A head has grown beyond what any browser sends.
  struct TooLong: Error {}

  private static let longest = 32 * 1024
  private static let end = Array("\r\n\r\n".utf8)

  /// What came after the last head.
  private(set) var rest: [UInt8] = []

  /// The next head, without the empty line at its end. Throws when the connection has ended.
  mutating func next(from socket: AsyncSocket) async throws -> String {
    while true {
      if let head = takeHead() { return head }
      guard rest.count < Self.longest else { throw TooLong() }
      rest += try await socket.read(atMost: 4096)
    }
  }

  private mutating func takeHead() -> String? {
    guard rest.count >= Self.end.count,
      let place = (0...rest.count - Self.end.count).first(where: { rest[$0..<$0 + Self.end.count].elementsEqual(Self.end) })
    else { return nil }
    defer { rest.removeFirst(place + Self.end.count) }
    return String(decoding: rest[..<place], as: UTF8.self)
  }
}
