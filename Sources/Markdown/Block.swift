package import Diagnostics

/// A block of a document: a paragraph, a heading, a list and so on.
package struct Block: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case paragraph([Inline])
    /// Level 1 to 6.
    case heading(level: Int, [Inline])
    case blockQuote([Block])
    case list(List)
    /// `info` is the text after the opening fence, empty for an indented block.
    case codeBlock(info: String, text: String)
    /// Raw HTML as written, comments included.
    case html(String)
    case thematicBreak
    case table(Table)
    /// HTML that the program itself made; the writer copies it. The parser never makes one.
    case rendered(String)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
