import ConsentCore
import Curriculum
private import Foundation

/// A form to find the defects of. Complete without script: hints, and for trainers answers and debrief, are folded.
struct DefectsPage: Page {
  static let template = Exercise.Kind.findTheDefects.rawValue

  /// A part that a form may have and this one does not show.
  struct MissingPart {
    let field: String
    let label: String
  }

  /// What is folded away below the form.
  struct FormAnswers {
    let judgement: JudgementView
  }

  let frame: Frame
  let exercise: ExerciseView
  let day: String
  let paperHTML: String
  /// The question to the core, as base64.
  let question: String
  let missingParts: [MissingPart]
  /// For trainers: one.
  let answers: [FormAnswers]

  init(of exercise: Exercise, _ task: FormTask, in context: PageContext) {
    let form = context.form(task.form)
    let paper = PaperHTML(of: form, in: context)
    frame = Frame(of: exercise, in: context)
    self.exercise = ExerciseView(of: exercise, in: context)
    day = form.query.day.inWords
    paperHTML = paper.html
    question = Data(form.query.wire).base64EncodedString()
    let shown = Set(paper.places.map(\.field))
    missingParts = FormField.allCases.filter { !shown.contains($0) }.map { field in
      MissingPart(field: "\(field.rawValue)", label: field.label)
    }
    answers = context.forTrainers { FormAnswers(judgement: JudgementView(of: form, in: context)) }
  }
}
