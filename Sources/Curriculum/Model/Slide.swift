package import Diagnostics
package import Markdown

/// What is on the stage at one time, with what the trainer says and asks about it.
package struct Slide: Sendable {
  package enum Layout: String, CaseIterable, Sendable {
    case title, section, statement, quotation, columns, steps, table, figures, bullets
  }

  /// Unique within its module; the end of its address.
  package var id: String
  /// Its place in the module, from 1.
  package var number: Int
  package var title: [Inline]
  /// Planned minutes, its discussion and activity included.
  package var minutes: Int
  package var layout: Layout
  /// Whether the short version of the module has it.
  package var isInShortVersion: Bool
  package var body: [Block]
  package var parts: [SlidePart]
  /// Keys of the works it cites, in order of first use.
  package var citations: [String]
  package var location: SourceLocation
}

/// Something that belongs to a slide but is not shown on the stage.
package struct SlidePart: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case talkingPoints = "Talking points"
    case discussion = "Discussion"
    case activity = "Activity"
    case law = "Law today"
  }

  package var kind: Kind
  /// Planned minutes, where the heading gives them.
  package var minutes: Int?
  package var blocks: [Block]
  package var location: SourceLocation
}
