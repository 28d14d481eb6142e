package import Diagnostics
package import Markdown

/// Further reading.
package struct Resource: Sendable {
  package var title: String
  package var text: [Inline]
  package var url: String?
  package var location: SourceLocation
}
