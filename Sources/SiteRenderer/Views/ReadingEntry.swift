import Curriculum

/// A reading in a list.
struct ReadingEntry {
  let title: String
  let address: String
  /// None or one.
  let summaries: [String]
  let time: String

  init(of reading: Reading, in context: PageContext) {
    title = reading.title
    address = context.link(SiteMap.page(of: reading))
    summaries = [reading.summary].compactMap(\.self)
    time = context.words.minutes(reading.minutes)
  }
}
