package import Diagnostics
package import Markdown

/// A text about the toolkit itself, such as how accessible it is. Every page leads to it.
package struct AboutText: Sendable {
  package var id: String
  package var title: String
  package var review: Review?
  package var blocks: [Block]
  /// Of its headings, in their order.
  package var headingIDs: [String]
  package var location: SourceLocation
}
