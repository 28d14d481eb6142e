package import Diagnostics

/// A bullet or ordered list.
package struct List: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case bullet
    /// `start` is the number of the first item.
    case ordered(start: Int)
  }

  package struct Item: Hashable, Sendable {
    /// Whether the item's box is ticked; nil for an item that has no box.
    package var isTicked: Bool?
    package var blocks: [Block]
    package var range: SourceRange

    package init(isTicked: Bool? = nil, blocks: [Block], range: SourceRange) {
      self.isTicked = isTicked
      self.blocks = blocks
      self.range = range
    }
  }

  package var kind: Kind
  /// No blank line between its items, so that their paragraphs are written without `<p>`.
  package var isTight: Bool
  package var items: [Item]

  package init(_ kind: Kind, isTight: Bool, items: [Item]) {
    self.kind = kind
    self.isTight = isTight
    self.items = items
  }
}
