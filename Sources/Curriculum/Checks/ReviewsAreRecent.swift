package import ConsentCore

/// A reading, or a text about the toolkit, was held against what it rests on not longer ago than `toolkit.yml` allows.
///
/// It is asked as of the same day as law texts are.
enum ReviewsAreRecent {
  static func check(_ reviews: [Review?], about: ToolkitFacts, asOf: Day?, log: DiagnosticLog) {
    guard let months = about.lawReviewMonths, let day = asOf ?? Day(lastOfMonth: about.lawAsOf) else { return }
    for review in reviews.compactMap(\.self) {
      guard let due = review.day.later(months: months), due < day else { continue }
      log.report(.agedText(reviewed: review.day.iso, months: months, asOf: day.iso, at: review.location))
    }
  }
}

extension Day {
  /// The last day of `2026-11`.
  init?(lastOfMonth month: String) {
    guard let first = Day(iso: month + "-01"), let next = first.later(months: 1) else { return nil }
    self.init(number: next.number - 1)
  }

  /// The same day so many months later, or the last of a shorter month.
  package func later(months: Int) -> Day? {
    let date = date
    let month = Int(date.year) * 12 + Int(date.month) - 1 + months
    return (0...3).lazy.compactMap { short in
      Day(year: Int32(month / 12), month: Int32(month % 12 + 1), day: date.day - Int32(short))
    }.first
  }
}
