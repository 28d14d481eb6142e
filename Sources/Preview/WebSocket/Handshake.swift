private import Foundation

/// The opening of a WebSocket (RFC 6455, section 4.2).
enum Handshake {
  static func isAsked(by request: Request) -> Bool {
    request.method == "GET" && request.field("connection", lists: "upgrade") && request.field("upgrade", lists: "websocket")
  }

  /// The answer that opens it. Pages of other origins are refused: nothing else keeps them from listening.
  static func response(to request: Request) -> Response {
    guard let host = request.fields["host"], request.fields["origin"] == "http://\(host)" else {
      return Response(.forbidden, text: "This WebSocket is for the pages of the preview itself.")
    }
    guard request.fields["sec-websocket-version"] == "13", let key = request.fields["sec-websocket-key"] else {
      return Response(.badRequest, text: "This is no WebSocket of version 13.")
    }
    return Response(
      .switchingProtocols,
      fields: [("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", acceptance(of: key))]
    )
  }

  static func acceptance(of key: String) -> String {
    Data(sha1(Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))).base64EncodedString()
  }
}
