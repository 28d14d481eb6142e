import Curriculum

/// A hint of an exercise.
struct HintView {
  let number: String
  let bodyHTML: String

  static func all(of exercise: Exercise, in context: PageContext) -> [HintView] {
    exercise.hints.enumerated().map { HintView(number: "\($0 + 1)", bodyHTML: context.html($1)) }
  }
}
