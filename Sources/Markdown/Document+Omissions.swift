package import Diagnostics

extension Document {
  /// What `HTMLWriter` leaves out in the site mode, each with its place and a remedy: raw HTML, and links and images of unsafe schemes.
  ///
  /// Comments are settings, not content, and are left out silently.
  ///
  ///     a.md:3:1: error: raw HTML '<div class="x">' is not carried over; write it in Markdown
  package var omissions: [Diagnostic] {
    var collector = OmissionCollector()
    collector.visit(blocks)
    return collector.diagnostics
  }
}

private struct OmissionCollector {
  var diagnostics: [Diagnostic] = []

  mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  private mutating func visit(_ block: Block) {
    switch block.kind {
    case .paragraph(let content), .heading(_, let content): visit(content)
    case .blockQuote(let blocks): visit(blocks)
    case .list(let list): for item in list.items { visit(item.blocks) }
    case .table(let table):
      for cell in table.header { visit(cell.content) }
      for row in table.rows { for cell in row { visit(cell.content) } }
    case .html(let html): visit(html, at: block.range.place)
    case .codeBlock, .thematicBreak, .rendered: break
    }
  }

  private mutating func visit(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .emphasis(let content), .strong(let content): visit(content)
      case .link(let destination, _, let content):
        visit("link", to: destination, at: inline.range.place)
        visit(content)
      case .image(let source, _, let content):
        visit("image", to: source, at: inline.range.place)
        visit(content)
      case .html(let html): visit(html, at: inline.range.place)
      case .text, .softBreak, .lineBreak, .code, .rendered: break
      }
    }
  }

  private mutating func visit(_ html: String, at location: SourceLocation) {
    switch RawHTML(html) {
    case .comments: break
    case .openComment:
      diagnostics.append(.openComment(at: location))
    case .markup(let markup):
      diagnostics.append(.rawHTML(excerpt(of: markup), at: location))
    }
  }

  private mutating func visit(_ what: String, to destination: String, at location: SourceLocation) {
    guard let scheme = unsafeScheme(of: destination) else { return }
    diagnostics.append(.unsafeScheme(scheme, of: what, to: excerpt(of: destination[...]), at: location))
  }
}

/// What is in a piece of raw HTML.
private enum RawHTML {
  /// Only comments.
  case comments
  case openComment
  /// Something else, from its start.
  case markup(Substring)

  init(_ html: String) {
    var rest = html.utf8[...].trimmed
    while rest.starts(with: "<!--".utf8) {
      guard let after = Self.endOfComment(rest) else {
        self = .openComment
        return
      }
      rest = rest[after...].trimmed
    }
    self = rest.isEmpty ? .comments : .markup(Substring(rest))
  }

  /// `<!-->` and `<!--->` are whole comments too.
  private static func endOfComment(_ text: Substring.UTF8View) -> Substring.Index? {
    var dashes = 0
    for index in text.indices.dropFirst("<!".utf8.count) {
      if text[index] == UInt8(ascii: ">"), dashes > 1 { return text.index(after: index) }
      dashes = text[index] == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return nil
  }
}

/// The first line, up to 40 characters and without control characters, for a message; `…` where something was left out.
private func excerpt(of text: Substring) -> String {
  let shown = text.prefix { !$0.isNewline }.prefix(40)
  let isWhole = text[shown.endIndex...].allSatisfy(\.isWhitespace)
  return String(String.UnicodeScalarView(shown.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    + (isWhole ? "" : "…")
}
