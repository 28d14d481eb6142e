import Diagnostics
import Markdown

/// The words of one paragraph, heading or table cell as a reader meets them, with the way back to their places.
///
/// Markup is gone and a line's end is a space, so that words are found over both. Citations are left out.
struct Passage: Sendable {
  enum Kind: Hashable, Sendable {
    /// Level 1 to 6.
    case heading(Int)
    case paragraph
    case item
    case cell
  }

  let kind: Kind
  /// Inside of a quotation that is set apart.
  let isQuoted: Bool
  let location: SourceLocation
  private(set) var text = ""
  /// Where the words that start at an offset in `text` stand, by offset in bytes.
  private var places: [(offset: Int, location: SourceLocation)] = []

  init(_ content: [Inline], kind: Kind, isQuoted: Bool = false, at location: SourceLocation) {
    self.kind = kind
    self.isQuoted = isQuoted
    self.location = location
    add(content)
  }

  private mutating func add(_ content: [Inline]) {
    for inline in content.mergingText {
      switch inline.kind {
      case .text(let words):
        for piece in CitationPiece.pieces(of: words) where !piece.isCitation {
          var location = inline.range.start
          location.column += piece.offset
          places.append((text.utf8.count, location))
          text += piece.text
        }
      case .softBreak, .lineBreak: text += " "
      case .code(let words):
        places.append((text.utf8.count, inline.range.start))
        text += words
      case .emphasis(let content), .strong(let content), .link(_, _, let content): add(content)
      case .image, .html, .rendered: break
      }
    }
  }

  /// The place of some of the words in `text`.
  func location(of range: Range<String.Index>) -> SourceLocation {
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    guard let start = places.last(where: { $0.offset <= offset }) else { return location }
    var found = start.location
    found.column += offset - start.offset
    found.length = text[range].utf8.count
    return found
  }

  // MARK: - Finding them

  static func passages(in blocks: [Block]) -> [Passage] {
    var collector = PassageCollector()
    collector.visit(blocks, as: .paragraph, isQuoted: false)
    return collector.passages
  }
}

private struct PassageCollector {
  var passages: [Passage] = []

  mutating func visit(_ blocks: [Block], as kind: Passage.Kind, isQuoted: Bool) {
    for block in blocks {
      let place = block.range.place
      switch block.kind {
      case .paragraph(let content): passages.append(Passage(content, kind: kind, isQuoted: isQuoted, at: place))
      case .heading(let level, let content):
        passages.append(Passage(content, kind: .heading(level), isQuoted: isQuoted, at: place))
      case .blockQuote(let blocks): visit(blocks, as: kind, isQuoted: true)
      case .list(let list): for item in list.items { visit(item.blocks, as: .item, isQuoted: isQuoted) }
      case .table(let table):
        for cell in table.header + table.rows.joined() {
          passages.append(Passage(cell.content, kind: .cell, isQuoted: isQuoted, at: cell.range.place))
        }
      case .codeBlock, .html, .thematicBreak, .rendered: break
      }
    }
  }
}
