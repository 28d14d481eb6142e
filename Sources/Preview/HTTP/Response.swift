/// An answer to a request.
struct Response {
  var status: Status
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  enum Status: String {
    case switchingProtocols = "101 Switching Protocols"
    case ok = "200 OK"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case misdirected = "421 Misdirected Request"
    case unavailable = "503 Service Unavailable"
  }

  init(_ status: Status, fields: [(name: String, value: String)] = []) {
    self.status = status
    self.fields = fields
  }

  /// Never stored, since the next one may be another, unless the address names just these bytes.
  init(_ status: Status, _ body: [UInt8], type: String, isForGood: Bool = false) {
    self.status = status
    self.body = body
    fields = [
      ("Content-Type", type), ("Cache-Control", isForGood ? "max-age=31536000, immutable" : "no-store"),
      ("X-Content-Type-Options", "nosniff"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
  }

  init(_ status: Status, text: String) {
    self.init(status, Array((text + "\n").utf8), type: "text/plain; charset=utf-8")
  }

  /// As it goes over the connection; a HEAD request gets no body, but is told its length.
  func bytes(for request: Request?) -> [UInt8] {
    let length = status == .switchingProtocols ? [] : [("Content-Length", "\(body.count)")]
    let end = request?.keepsConnection == true || status == .switchingProtocols ? [] : [("Connection", "close")]
    let lines = ["HTTP/1.1 \(status.rawValue)"] + (fields + length + end).map { "\($0.0): \($0.1)" }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (request?.method == "HEAD" ? [] : body)
  }
}
