import Curriculum

/// The readings.
struct ReadingListPage: Page {
  static let template = "reading-list"

  let frame: Frame
  let readings: [ReadingEntry]

  init(in context: PageContext) {
    frame = Frame("Readings", in: context, at: SiteMap.readings)
    readings = context.toolkit.readings.map { ReadingEntry(of: $0, in: context) }
  }
}
