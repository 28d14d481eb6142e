import ConsentCore
import Diagnostics

/// A law text, or a note on State law, was held against the law not longer ago than `toolkit.yml` allows.
///
/// The build asks as of the last day of the month whose law the toolkit states, so that the same content gives the same messages on
/// every day; `toolkit check` asks as of today.
enum LawTextsAreRecent {
  /// - Parameter reviews: The days on which texts were reviewed, and where they are written.
  static func check(_ reviews: [Located<String>], about: ToolkitFacts, asOf: Day?, log: DiagnosticLog) {
    guard let months = about.lawReviewMonths, let day = asOf ?? Day(lastOfMonth: about.lawAsOf) else { return }
    for review in reviews {
      guard let reviewed = Day(iso: review.value), let due = reviewed.later(months: months), due < day else { continue }
      let what = review.location.path.isInOverlay ? "State law note" : "law text"
      log.report(.agedLawText(what, reviewed: review.value, months: months, asOf: day.iso, at: review.location))
    }
  }
}
