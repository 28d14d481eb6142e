package import Diagnostics
package import Markdown

/// A longer text for self-study.
package struct Reading: Sendable {
  package var id: String
  package var title: String
  package var minutes: Int
  package var blocks: [Block]
  package var location: SourceLocation
}
