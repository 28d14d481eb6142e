import ConsentCore
import Curriculum
private import Foundation

/// A form to find the defects of. Complete without script: hints, answers and debrief are folded.
struct ExercisePage: Page {
  static let template = "exercise"

  /// A part that a form may have and this one does not show.
  struct MissingPart {
    let field: String
    let label: String
  }

  let frame: Frame
  let title: String
  let time: String
  let listAddress: String
  let formTitle: String
  let formAddress: String
  let day: String
  let scenarioHTML: String
  let paperHTML: String
  /// The question to the core, as base64.
  let question: String
  let missingParts: [MissingPart]
  let hasHints: Bool
  let hints: [HintView]
  let judgement: JudgementView
  let debriefHTML: String
  /// None or one.
  let next: [LinkView]

  init(of exercise: Exercise, _ task: FormTask, in context: PageContext) {
    let form = context.form(task.form)
    let paper = PaperHTML(of: form, in: context)
    let scripts = ["consent-core-module", "hint-list", "find-defects"]
    frame = Frame(exercise.title, in: context, at: SiteMap.exercises, scripts: scripts, hasCore: true)
    title = exercise.title
    time = minutesInWords(exercise.minutes)
    listAddress = context.link(SiteMap.exercises)
    formTitle = form.title
    formAddress = context.link(SiteMap.page(of: form))
    day = form.query.day.inWords
    scenarioHTML = context.html(exercise.opening)
    paperHTML = paper.html
    question = Data(form.query.wire).base64EncodedString()
    let shown = Set(paper.places.map(\.field))
    missingParts = FormField.allCases.filter { !shown.contains($0) }.map { field in
      MissingPart(field: "\(field.rawValue)", label: field.label)
    }
    hints = HintView.all(of: exercise, in: context)
    hasHints = !hints.isEmpty
    judgement = JudgementView(of: form, in: context)
    debriefHTML = context.html(exercise.debrief, headingShift: 1)
    next = context.next(after: exercise)
  }
}
