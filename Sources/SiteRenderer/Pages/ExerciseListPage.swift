import Curriculum

/// The exercises.
struct ExerciseListPage: Page {
  static let template = "exercise-list"

  let frame: Frame
  let exercises: [ExerciseEntry]

  init(in context: PageContext) {
    frame = Frame("Exercises", in: context, at: SiteMap.exercises)
    exercises = context.toolkit.exercises.map { ExerciseEntry(of: $0, in: context) }
  }
}
