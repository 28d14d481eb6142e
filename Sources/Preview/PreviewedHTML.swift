/// A page of the site with the script of the preview in it.
///
/// A built page lets nothing connect anywhere. The preview's script must hear from its server and ask it for the page as it is now, so
/// the page that is sent, and only that one, allows this server and its WebSocket. The addresses of scripts and styles get what tells them from others, so that a browser that
/// shows the page anew has those that did not change already.
func previewed(_ page: PreviewPages.Page, behavior: String, style: String, host: String) -> [UInt8] {
  let script =
    "<script src=\"/\(PreviewPages.ownFolder)/preview.js\" data-page=\"\(page.fingerprint)\" data-style=\"\(style)\" defer></script>\n"
  let end = page.html.firstPlace(of: "</head>") ?? 0
  let head = String(decoding: page.html[..<end], as: UTF8.self)
    .replacing(".js\"", with: ".js?\(behavior)\"").replacing(".css\"", with: ".css?\(style)\"")
    .replacing("connect-src 'none'", with: "connect-src 'self' ws://\(host)", maxReplacements: 1)
  return Array((head + (end > 0 ? script : "")).utf8) + page.html[end...]
}

extension [UInt8] {
  /// Nil if it does not hold the text.
  fileprivate func firstPlace(of text: String) -> Int? {
    let sought = Array(text.utf8)
    guard count >= sought.count else { return nil }
    return (0...count - sought.count).first {
      self[$0] == sought[0] && self[$0..<$0 + sought.count].elementsEqual(sought)
    }
  }
}
