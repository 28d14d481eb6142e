import Curriculum

/// A sample form as paper, and what the core says about it.
struct FormPage: Page {
  static let template = "form"

  let frame: Frame
  let title: String
  let summary: String
  let listAddress: String
  let paperHTML: String
  let judgement: JudgementView
  let hasExercises: Bool
  let exercises: [ExerciseEntry]

  init(of form: SampleForm, in context: PageContext) {
    frame = Frame(form.title, in: context, at: SiteMap.forms)
    title = form.title
    summary = form.summary
    listAddress = context.link(SiteMap.forms)
    paperHTML = PaperHTML(of: form, in: context).html
    judgement = JudgementView(of: form, in: context)
    let exercises = context.exercises(of: .findTheDefects).filter { $0.form == form.id }
    self.exercises = exercises.map { ExerciseEntry(of: $0, in: context) }
    hasExercises = !exercises.isEmpty
  }
}
