import Curriculum

/// A reading in a list.
struct ReadingEntry {
  let title: String
  let address: String
  let summary: String
  let time: String

  init(of reading: Reading, in context: PageContext) {
    title = reading.title
    address = context.link(SiteMap.page(of: reading))
    summary = reading.summary ?? ""
    time = context.words.minutes(reading.minutes)
  }
}
