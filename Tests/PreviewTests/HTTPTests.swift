import Testing

@testable import Preview

struct HTTPTests {
  @Test func `a request is read`() throws {
    let request = try #require(
      Request(head: "GET /forms/a%20b.html?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nConnection: keep-alive, Upgrade")
    )
    #expect(request.method == "GET" && request.path == "forms/a b.html" && request.query == "x=1")
    #expect(request.fields["host"] == "localhost:8000")
    #expect(request.field("connection", lists: "upgrade") && request.keepsConnection)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2", "GET http://elsewhere/ HTTP/1.1", "GET /%FF HTTP/1.1", "GET / HTTP/1.1\r\nno colon",
    "GET / HTTP/1.1\r\nHost : spaced",
  ])
  func `what is no request is refused`(_ head: String) {
    #expect(Request(head: head) == nil)
  }

  @Test(arguments: ["GET / HTTP/1.0", "GET / HTTP/1.1\r\nConnection: close", "POST / HTTP/1.1\r\nContent-Length: 4"])
  func `a connection that cannot go on is ended`(_ head: String) throws {
    let request = try #require(Request(head: head))
    #expect(!request.keepsConnection)
    #expect(String(decoding: Response(.ok, text: "").bytes(for: request), as: UTF8.self).contains("\r\nConnection: close\r\n"))
  }

  @Test func `a HEAD request is told the length and gets no body`() throws {
    let request = try #require(Request(head: "HEAD / HTTP/1.1"))
    let text = String(decoding: Response(.ok, text: "four").bytes(for: request), as: UTF8.self)
    #expect(text.contains("\r\nContent-Length: 5\r\n") && text.hasSuffix("\r\n\r\n"))
  }

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1:8000", true),
    ("127.0.0.1", "localhost:8000", true),
    ("127.0.0.1", "LOCALHOST", true),
    ("127.0.0.1", "[::1]:9000", true),
    ("127.0.0.1", "rebound.example:8000", false),
    ("127.0.0.1", "localhost.example:8000", false),
    ("127.0.0.1", "127.0.0.1.example", false),
    ("127.0.0.1", "localhost:8000.example", false),
    ("127.0.0.1", "", false),
    ("192.168.1.5", "192.168.1.5:8000", true),
    ("192.168.1.5", "192.168.1.6:8000", false),
    ("0.0.0.0", "192.168.1.5:8000", true),
    ("0.0.0.0", "toolkit.example:8000", false),
    ("0.0.0.0", "1.2.3.4.example", false),
    ("::", "[fe80::1]:8000", true),
  ])
  func `a preview answers to its own names alone`(_ bound: String, _ host: String, _ isAnswered: Bool) {
    #expect(AnsweredHosts(bound: bound).contains(host) == isAnswered)
  }

  @Test func `a page that is sent may connect to its server and nowhere else`() {
    let html = "<head><meta content=\"img-src 'self'; connect-src 'none'\"></head><p>connect-src 'none'</p>"
    let page = PreviewedHTML(Array(html.utf8))
    let sent = String(decoding: page.bytes(fingerprint: "ab", style: "cd", host: "localhost:8000"), as: UTF8.self)
    let first = "\n<script src=\"/.preview/page-in-place.js\" defer></script>"
    let last = "<script src=\"/.preview/preview.js\" data-page=\"ab\" data-style=\"cd\" defer></script>\n"
    let policy = "<meta content=\"img-src 'self'; connect-src 'self' ws://localhost:8000\">"
    #expect(sent == "<head>" + first + policy + last + "</head><p>connect-src 'none'</p>")
  }

  @Test func `styles of a page have an address for each version, and words stay as they are`() {
    let link = "<link rel=\"stylesheet\" href=\"../assets/site.css\">"
    let page = PreviewedHTML(Array("<head>\(link)</head><p>\(link)</p>".utf8))
    let sent = String(decoding: page.bytes(fingerprint: "ab", style: "cd", host: "localhost:8000"), as: UTF8.self)
    #expect(sent.contains("href=\"../assets/site.css?cd\">"))
    #expect(sent.hasSuffix("</head><p>\(link)</p>"))
  }

  @Test(arguments: [("", "index.html"), ("forms/", "forms/index.html"), ("law.html", "law.html")])
  func `an address of a folder is its first page`(_ address: String, _ path: String) {
    #expect(PreviewPages.path(of: address) == path)
  }
}
