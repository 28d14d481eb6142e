package import Diagnostics

/// A piece of running text.
package struct Inline: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    /// Raw HTML as written.
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(destination: String, title: String, [Inline])
    case image(source: String, title: String, [Inline])
    /// HTML that the program itself made; the writer copies it. The parser never makes one.
    case rendered(String)
  }

  package var kind: Kind
  /// Where the piece stands; for a break, the place of the block it is in, since libcmark gives breaks none.
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

extension Sequence<Inline> {
  /// The words alone, without markup: a soft break becomes a space, an image its description.
  package var plainText: String {
    map { inline in
      switch inline.kind {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .html, .rendered: ""
      case .emphasis(let content), .strong(let content), .link(_, _, let content), .image(_, _, let content):
        content.plainText
      }
    }.joined()
  }
}
