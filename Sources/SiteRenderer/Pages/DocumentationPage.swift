import Curriculum

/// The chapters of the documentation for editors.
struct DocumentationPage: Page {
  static let template = "documentation"

  struct Entry {
    let number: String
    let title: String
    let summary: String
    let address: String
  }

  let frame: Frame
  let title: String
  let chapters: [Entry]

  init(in context: PageContext) {
    title = context.words[.documentation]
    frame = Frame(title, in: context, at: SiteMap.documentation)
    chapters = context.toolkit.chapters.enumerated().map { index, chapter in
      Entry(
        number: "\(index + 1)",
        title: chapter.title,
        summary: chapter.summary,
        address: context.link(SiteMap.page(of: chapter))
      )
    }
  }
}
