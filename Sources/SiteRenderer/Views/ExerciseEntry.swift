import Curriculum

/// An exercise in a list.
struct ExerciseEntry {
  let title: String
  let address: String
  let time: String
  /// Of the sample form that it is about; empty without one.
  let formTitle: String

  init(of exercise: Exercise, in context: PageContext) {
    title = exercise.title
    address = context.link(SiteMap.page(of: exercise))
    time = context.words.minutes(exercise.minutes)
    formTitle = exercise.form.map { context.form($0).title } ?? ""
  }
}

extension PageContext {
  func exercises(of kind: Exercise.Kind) -> [Exercise] { toolkit.exercises.filter { $0.kind == kind } }

  func form(_ id: String) -> SampleForm {
    guard let form = toolkit.forms.first(where: { $0.id == id }) else {
      preconditionFailure("The curriculum checks that every form of an exercise exists; '\(id)' does not.")
    }
    return form
  }
}
