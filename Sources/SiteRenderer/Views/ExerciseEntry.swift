import Curriculum

/// An exercise in a list.
struct ExerciseEntry {
  let title: String
  let address: String
  let time: String
  let formTitle: String
  let formAddress: String

  init(of exercise: Exercise, in context: PageContext) {
    let form = context.form(of: exercise)
    title = exercise.title
    address = context.link(SiteMap.page(of: exercise))
    time = minutesInWords(exercise.minutes)
    formTitle = form.title
    formAddress = context.link(SiteMap.page(of: form))
  }
}

extension PageContext {
  func form(of exercise: Exercise) -> SampleForm {
    guard let form = toolkit.forms.first(where: { $0.id == exercise.form }) else {
      preconditionFailure("The curriculum checks that every exercise has a form; '\(exercise.id)' has none.")
    }
    return form
  }
}
