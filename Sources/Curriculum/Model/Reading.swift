package import ConsentCore
package import Diagnostics
package import Markdown

/// A longer text for self-study.
package struct Reading: Sendable {
  package var id: String
  package var title: String
  /// What it is about, in a sentence; nil if nobody said.
  package var summary: String?
  package var minutes: Int
  package var review: Review?
  /// Ids of the sections whose pages lead to it.
  package var sections: [NamedSection]
  package var blocks: [Block]
  /// Of its headings, in their order.
  package var headingIDs: [String]
  package var location: SourceLocation
}

/// A section that a text names by its id.
package struct NamedSection: Sendable {
  package var id: String
  package var location: SourceLocation
}

/// When somebody last held a text against what it rests on.
package struct Review: Sendable {
  package var day: Day
  /// Where that day is written.
  package var location: SourceLocation
}
