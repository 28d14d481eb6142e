import Testing

@testable import Preview

struct WebSocketTests {
  /// The examples of RFC 3174, section 7.3.
  @Test(arguments: [
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
  ])
  func `SHA-1 is SHA-1`(_ text: String, _ expected: String) {
    let hex = sha1(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == expected)
  }

  /// The example of RFC 6455, section 1.3.
  @Test func `a key is accepted as the standard says`() {
    #expect(Handshake.acceptance(of: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
  }

  @Test(arguments: [
    ("http://localhost:8000", Response.Status.switchingProtocols),
    ("http://elsewhere.example", .forbidden),
    ("null", .forbidden),
  ])
  func `only the preview's own pages are let in`(_ origin: String, _ status: Response.Status) throws {
    let fields =
      "Host: localhost:8000\r\nOrigin: \(origin)\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    let request = try #require(Request(head: "GET /.preview/live HTTP/1.1\r\n" + fields))
    #expect(Handshake.response(to: request).status == status)
  }

  @Test(arguments: [(5, 2), (125, 2), (126, 4), (65535, 4), (65536, 10)])
  func `a frame has a head as long as its text asks for`(_ length: Int, _ head: Int) {
    #expect(Frame(kind: .text, payload: Array(repeating: 7, count: length)).bytes.count == head + length)
  }

  /// The examples of RFC 6455, section 5.7.
  @Test func `frames are read as they come in, in pieces`() throws {
    let hello: [UInt8] = [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]
    let ping: [UInt8] = [0x89, 0x80, 0, 0, 0, 0]
    var reader = FrameReader()
    for byte in hello {
      #expect(try reader.next() == nil)
      reader.add([byte])
    }
    reader.add(ping)
    #expect(try reader.next() == Frame(kind: .text, payload: Array("Hello".utf8)))
    #expect(try reader.next() == Frame(kind: .ping, payload: []))
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [[0x81, 0x05, 0x48], [0xF1, 0x80], [0x83, 0x80], [0x81, 0xFF], [0x81, 0xFE, 0xFF, 0xFF]] as [[UInt8]])
  func `a frame that no browser sends ends the connection`(_ bytes: [UInt8]) {
    var reader = FrameReader()
    reader.add(bytes)
    #expect(throws: FrameReader.Failure.self) { try reader.next() }
  }
}
