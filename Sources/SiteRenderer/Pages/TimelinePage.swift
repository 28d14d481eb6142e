import ConsentCore
import Curriculum
private import Foundation

/// A form on a time line: on which days is it good? Complete without script: hints, answers and debrief are folded.
struct TimelinePage: Page {
  static let template = Exercise.Kind.thenAndNow.rawValue

  struct Stop {
    let number: String
    let day: String
    let edition: String
    let happens: String
    /// The question to the core, as base64.
    let question: String
  }

  let frame: Frame
  let exercise: ExerciseView
  let form: LinkView
  let paperHTML: String
  let stops: [Stop]
  let verdicts: [VerdictChoice]
  /// The numbers of the rules that the exercise is about, a space between two.
  let rules: String
  /// For trainers: one.
  let answers: [TimelineAnswers]

  init(of exercise: Exercise, _ task: TimelineTask, in context: PageContext) {
    let form = context.form(task.form)
    frame = Frame(of: exercise, in: context)
    self.exercise = ExerciseView(of: exercise, in: context)
    self.form = context.link(form.title, to: SiteMap.page(of: form))
    paperHTML = PaperHTML(of: form, in: context).html
    stops = task.stops.enumerated().map { Stop(of: $1, number: $0 + 1, in: context.words) }
    verdicts = VerdictChoice.all(in: context.words)
    rules = task.rules.map { "\($0.rawValue)" }.joined(separator: " ")
    answers = context.forTrainers { TimelineAnswers(of: task, in: context) }
  }
}

extension TimelinePage.Stop {
  fileprivate init(of stop: TimelineTask.Stop, number: Int, in words: Words) {
    self.number = "\(number)"
    // A narrow column breaks the line before the year.
    day = words.day(stop.query.disclosure.day).replacing(" ", with: "\u{A0}", maxReplacements: 1)
    edition = words.name(of: stop.decision.edition, standingOn: stop.query.disclosure.day)
    happens = stop.happens
    question = Data(stop.query.wire).base64EncodedString()
  }
}
