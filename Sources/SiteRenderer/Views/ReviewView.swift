import ConsentCore
import Curriculum

/// When a text was last held against what it rests on, and by when that is due again.
struct ReviewView {
  let reviewed: String
  let hasDue: Bool
  let due: String

  init(of review: Review, in context: PageContext) {
    let next = context.toolkit.about.lawReviewMonths.flatMap { review.day.later(months: $0) }
    reviewed = context.words.day(review.day)
    hasDue = next != nil
    due = next.map { context.words.day($0) } ?? ""
  }
}
