import Curriculum

/// A sample form as paper; for trainers, with what the core says about it.
struct FormPage: Page {
  static let template = "form"

  struct FormAnswers {
    let judgement: JudgementView
  }

  let frame: Frame
  let title: String
  let summary: String
  let listAddress: String
  let paperHTML: String
  /// The agency whose it is: none or one.
  let owners: [String]
  /// None or one.
  let answers: [FormAnswers]
  let hasExercises: Bool
  let exercises: [ExerciseEntry]

  init(of form: SampleForm, in context: PageContext) {
    frame = Frame(form.title, in: context, at: SiteMap.forms)
    title = form.title
    summary = form.summary
    listAddress = context.link(SiteMap.forms)
    owners = context.owners(of: form.location)
    paperHTML = PaperHTML(of: form, in: context).html
    answers = context.forTrainers { FormAnswers(judgement: JudgementView(of: form, in: context)) }
    // The short cases are found in their list.
    let exercises = context.toolkit.exercises.filter { $0.form == form.id && $0.kind != .mayThisBeDisclosed }
    self.exercises = exercises.map { ExerciseEntry(of: $0, in: context) }
    hasExercises = !exercises.isEmpty
  }
}
