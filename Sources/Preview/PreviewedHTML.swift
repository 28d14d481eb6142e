/// A page of the site with the script of the preview in it.
///
/// A built page lets nothing connect anywhere. The preview's script must hear from its server, so the page that is sent, and only that
/// one, allows this server's WebSocket.
func previewed(_ page: PreviewPages.Page, style: String, host: String) -> [UInt8] {
  let script =
    "<script src=\"/\(PreviewPages.ownFolder)/preview.js\" data-page=\"\(page.fingerprint)\" data-style=\"\(style)\" defer></script>\n"
  return page.html.replacingFirst("connect-src 'none'", with: "connect-src ws://\(host)")
    .replacingFirst("</head>", with: script + "</head>")
}

extension [UInt8] {
  /// As it is if it does not hold the text.
  fileprivate func replacingFirst(_ text: String, with other: String) -> [UInt8] {
    let sought = Array(text.utf8)
    guard count >= sought.count,
      let start = (0...count - sought.count).first(where: {
        self[$0] == sought[0] && self[$0..<$0 + sought.count].elementsEqual(sought)
      })
    else { return self }
    return Array(self[..<start]) + other.utf8 + self[(start + sought.count)...]
  }
}
