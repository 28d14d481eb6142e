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
  package var location: SourceLocation

  /// What links can lead to: the headings, as their ids on the page.
  var anchors: Set<String> {
    Set(
      blocks.compactMap { block in
        if case .heading(_, let content) = block.kind { content.plainText.slug } else { nil }
      }
    )
  }
}
