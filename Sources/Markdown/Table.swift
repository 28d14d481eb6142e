package import Diagnostics

/// A pipe table. Every row has as many cells as the header.
package struct Table: Hashable, Sendable {
  package enum Alignment: String, Hashable, Sendable {
    case none, left, center, right
  }

  package struct Cell: Hashable, Sendable {
    package var content: [Inline]
    package var range: SourceRange

    package init(_ content: [Inline], range: SourceRange) {
      self.content = content
      self.range = range
    }
  }

  package var alignments: [Alignment]
  package var header: [Cell]
  package var rows: [[Cell]]

  package init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
