package import Diagnostics
package import Markdown

/// A chapter of the documentation, which tells editors how to write and change the toolkit. Participants do not get it.
package struct Chapter: Sendable {
  package var id: String
  package var title: String
  /// What it tells, in a sentence.
  package var summary: String
  /// The program lists behind the text what fields every kind of file has.
  package var listsFields: Bool
  package var blocks: [Block]
  /// Of its headings, in their order.
  package var headingIDs: [String]
  package var location: SourceLocation
}
