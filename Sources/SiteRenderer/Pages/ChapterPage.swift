import Curriculum
import Diagnostics
import Markdown

/// A chapter of the documentation for editors.
struct ChapterPage: Page {
  static let template = "chapter"

  let frame: Frame
  let listAddress: String
  let title: String
  let summary: String
  let hasContents: Bool
  /// The headings of the second level.
  let contents: [LinkView]
  let bodyHTML: String
  /// None or one each.
  let previous: [LinkView]
  let next: [LinkView]

  init(of chapter: Chapter, in context: PageContext) {
    frame = Frame(chapter.title, in: context, at: SiteMap.documentation)
    listAddress = context.link(SiteMap.documentation)
    title = chapter.title
    summary = chapter.summary
    let blocks = chapter.blocks + (chapter.listsFields ? Self.fields : [])
    contents = blocks.compactMap { block in
      guard case .heading(level: 2, let content) = block.kind else { return nil }
      return LinkView(text: content.plainText, address: "#\(content.plainText.slug)")
    }
    hasContents = contents.count > 1
    bodyHTML = context.html(blocks, headingIDs: true)
    let chapters = context.toolkit.chapters
    let place = chapters.firstIndex { $0.id == chapter.id } ?? 0
    previous = chapters[..<place].suffix(1).map { context.link($0.title, to: SiteMap.page(of: $0)) }
    next = chapters[place...].dropFirst().prefix(1).map { context.link($0.title, to: SiteMap.page(of: $0)) }
  }

  /// What `toolkit schema` prints.
  private static var fields: [Block] {
    Document(parsing: FileSchema.all.map(SchemaReference.text).joined(separator: "\n"), path: "").blocks
  }
}
