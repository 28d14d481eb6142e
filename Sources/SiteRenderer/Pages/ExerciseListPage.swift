import Curriculum

/// The exercises, by kind.
struct ExerciseListPage: Page {
  static let template = "exercise-list"

  struct Kind {
    /// Its anchor.
    let id: String
    let name: String
    let invitation: String
    let exercises: [ExerciseEntry]
  }

  let frame: Frame
  /// Those that have exercises.
  let kinds: [Kind]

  init(in context: PageContext) {
    frame = Frame(context.words[.exercises], in: context, at: SiteMap.exercises)
    kinds = Exercise.Kind.allCases.compactMap { kind in
      let exercises = context.exercises(of: kind).map { ExerciseEntry(of: $0, in: context) }
      guard !exercises.isEmpty else { return nil }
      let words = context.words
      return Kind(id: kind.rawValue, name: words.name(of: kind), invitation: words.invitation(to: kind), exercises: exercises)
    }
  }
}
