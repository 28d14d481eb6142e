import Curriculum

/// The readings, and what else there is to read.
struct ReadingListPage: Page {
  static let template = "reading-list"

  let frame: Frame
  let readings: [ReadingEntry]
  let sources: [LinkView]

  init(in context: PageContext) {
    frame = Frame(context.words[.readings], in: context, at: SiteMap.readings)
    readings = context.toolkit.readings.map { ReadingEntry(of: $0, in: context) }
    sources = [
      context.link(context.words[.referencesWorksCited], to: SiteMap.references),
      context.link(context.words[.resourcesFurtherReading], to: SiteMap.resources),
    ]
  }
}
