import Curriculum
import Markdown

/// A longer text.
struct ReadingPage: Page {
  static let template = "reading"

  let frame: Frame
  let title: String
  let time: String
  let listAddress: String
  let bodyHTML: String

  init(of reading: Reading, in context: PageContext) {
    frame = Frame(reading.title, in: context, at: SiteMap.readings)
    title = reading.title
    time = context.words.minutes(reading.minutes)
    listAddress = context.link(SiteMap.readings)
    bodyHTML = context.html(reading.blocks, headingIDs: true)
  }
}
