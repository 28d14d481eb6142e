/// One Markdown text as a tree of values.
///
/// Parsing never fails: every text is CommonMark. Tables and task list items follow GitHub Flavored Markdown.
package struct Document: Hashable, Sendable {
  package var blocks: [Block]

  package init(blocks: [Block]) {
    self.blocks = blocks
  }
}
