/// A page of the site on its way to a browser, as its head, which a preview changes, and the rest, which it does not.
struct PreviewedHTML {
  var head: String
  let rest: ArraySlice<UInt8>

  init(_ html: [UInt8]) {
    let end = html.firstRange(of: Array("</head>".utf8))?.lowerBound ?? 0
    head = String(decoding: html[..<end], as: UTF8.self)
    rest = html[end...]
  }

  /// The page with the scripts of the preview in it: one that comes before those of the site, and one that comes after them.
  ///
  /// A built page lets nothing connect anywhere. The preview's scripts must hear from their server and ask it for the page as it is now,
  /// so the page that is sent, and only that one, allows this server and its WebSocket. Styles get an address for each version, as
  /// scripts have already, so that a browser that shows the page anew has those that did not change.
  func bytes(fingerprint: String, style: String, host: String) -> [UInt8] {
    guard !head.isEmpty else { return Array(rest) }
    let folder = PreviewPages.ownFolder
    let first = "<head>\n<script src=\"/\(folder)/page-in-place.js\" defer></script>"
    let last = "<script src=\"/\(folder)/preview.js\" data-page=\"\(fingerprint)\" data-style=\"\(style)\" defer></script>\n"
    let head = head.replacing("<head>", with: first, maxReplacements: 1)
      .replacing(".css\"", with: ".css?\(style)\"")
      .replacing("connect-src 'none'", with: "connect-src 'self' ws://\(host)", maxReplacements: 1)
    return Array((head + last).utf8) + rest
  }
}
