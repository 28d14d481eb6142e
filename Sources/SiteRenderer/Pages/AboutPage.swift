import Curriculum
import Markdown

/// A text about the toolkit itself.
struct AboutPage: Page {
  static let template = "about"

  let frame: Frame
  let title: String
  /// None or one.
  let reviews: [ReviewView]
  let bodyHTML: String

  init(of text: AboutText, in context: PageContext) {
    frame = Frame(text.title, in: context, at: SiteMap.page(of: text))
    title = text.title
    reviews = text.review.map { [ReviewView(of: $0, in: context)] } ?? []
    bodyHTML = context.html(text.blocks, headingIDs: text.headingIDs)
  }
}
