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
    let fields = chapter.listsFields ? Self.fields : []
    let blocks = chapter.blocks + fields
    var idsOfFields = HeadingIDs(besides: chapter.headingIDs)
    let ids = chapter.headingIDs + idsOfFields.ids(in: fields)
    let headings = blocks.compactMap { block in
      if case .heading(let level, let content) = block.kind { (level: level, text: content.plainText) } else { nil }
    }
    contents = zip(headings, ids).filter { $0.0.level == 2 }.map { LinkView(text: $0.text, address: "#\($1)") }
    hasContents = contents.count > 1
    bodyHTML = context.html(blocks, headingIDs: ids)
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
