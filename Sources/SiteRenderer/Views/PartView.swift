import Curriculum

/// A part of a slide, on its study page and in the speaker window. Each kind keeps one word, one icon and one color everywhere.
struct PartView {
  let word: String
  /// `talking-points`, `discussion`, `activity` or `law`.
  let role: String
  /// The template of its icon.
  let icon: String
  let hasTime: Bool
  let time: String
  let minutes: String
  let isInSteps: Bool
  let bodyHTML: String

  init(of part: SlidePart, in context: PageContext) {
    word = context.words.word(for: part.kind)
    role = part.kind.role
    icon = "icons/\(part.kind.role)"
    hasTime = part.minutes != nil
    time = part.minutes.map { context.words.minutes($0) } ?? ""
    minutes = part.minutes.map { "\($0)" } ?? ""
    isInSteps = part.isInSteps
    bodyHTML = context.html(part.blocks)
  }
}

extension SlidePart.Kind {
  var role: String {
    switch self {
    case .talkingPoints: "talking-points"
    case .discussion: "discussion"
    case .activity: "activity"
    case .law: "law"
    }
  }
}
