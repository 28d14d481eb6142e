/// The block quotes and list items that are open, and what they take from the start of each line.
///
/// cmark tells where a block starts, but not where its following lines do: a line of a paragraph in a list item in a block quote has a
/// `>` and some indentation before it, or, as a lazy line, neither. This goes over the line again by the rules of CommonMark.
struct Containers {
  fileprivate enum Kind {
    case blockQuote
    /// `indent` is what later lines need: the columns before the marker, the marker, and the spaces after it.
    case item(indent: Int)
  }

  private struct Container {
    var kind: Kind
    var firstLine: Int
    /// Where its content starts on its first line.
    var contentStart: LineCursor
  }

  private var open: [Container] = []
  private let source: SourceText

  init(in source: SourceText) {
    self.source = source
  }

  mutating func enterBlockQuote(line: Int) {
    var cursor = content(of: line).cursor
    _ = cursor.skipQuoteMarker(in: source)
    open.append(Container(kind: .blockQuote, firstLine: line, contentStart: cursor))
  }

  mutating func enterItem(line: Int) {
    var cursor = content(of: line).cursor
    let indent = cursor.skipItemMarker(in: source)
    open.append(Container(kind: .item(indent: indent), firstLine: line, contentStart: cursor))
  }

  mutating func leave() { open.removeLast() }

  /// Where the content of the innermost container starts on a line; `isLazy` if some container was not continued.
  ///
  /// The line is one on which the innermost container starts, or a later one. Each container takes at least a byte or ends the search, so
  /// that this is linear in the length of the line.
  func content(of line: Int) -> (cursor: LineCursor, isLazy: Bool) {
    if let last = open.last, last.firstLine == line { return (last.contentStart, false) }
    var cursor = LineCursor(byte: source.line(line).lowerBound)
    for container in open {
      guard cursor.skipPrefix(of: container.kind, in: source) else { return (cursor, true) }
    }
    return (cursor, false)
  }
}

extension LineCursor {
  fileprivate mutating func skipPrefix(of kind: Containers.Kind, in source: SourceText) -> Bool {
    switch kind {
    case .blockQuote: return skipQuoteMarker(in: source)
    case .item(let indent):
      guard self.indent(in: source) >= indent else { return false }
      skipColumns(indent, in: source)
      return true
    }
  }
}
