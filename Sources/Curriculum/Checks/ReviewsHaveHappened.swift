import ConsentCore
import Diagnostics

/// Nobody has reviewed a text on a day that is yet to come.
///
/// Only `toolkit check` asks: a build says the same on every day.
enum ReviewsHaveHappened {
  static func check(_ reviews: [Located<String>], asOf: Day?, log: DiagnosticLog) {
    guard let asOf else { return }
    for review in reviews {
      guard let day = Day(iso: review.value), day > asOf else { continue }
      log.report(.futureReview(reviewed: review.value, asOf: asOf.iso, at: review.location))
    }
  }
}
