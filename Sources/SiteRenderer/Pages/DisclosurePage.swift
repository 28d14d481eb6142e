import ConsentCore
import Curriculum
private import Foundation

/// A request to decide on: may this be disclosed? Complete without script: hints, and for trainers answer and debrief, are folded.
struct DisclosurePage: Page {
  static let template = Exercise.Kind.mayThisBeDisclosed.rawValue

  /// A rule that may decide.
  struct ReasonChoice {
    let rule: String
    let name: String
  }

  /// What is folded away below the decision.
  struct DisclosureAnswers {
    let decision: DecisionView
  }

  let frame: Frame
  let exercise: ExerciseView
  let day: String
  /// None or one.
  let forms: [LinkView]
  /// The question to the core, as base64.
  let question: String
  let verdicts: [VerdictChoice]
  /// In the order of the rules, which gives nothing away.
  let reasonChoices: [ReasonChoice]
  /// For trainers: one.
  let answers: [DisclosureAnswers]

  init(of exercise: Exercise, _ task: DisclosureTask, in context: PageContext) {
    frame = Frame(of: exercise, in: context)
    self.exercise = ExerciseView(of: exercise, in: context)
    verdicts = VerdictChoice.all(in: context.words)
    day = context.words.day(task.query.disclosure.day)
    forms = context.toolkit.forms.filter { $0.id == task.form }.map { context.link($0.title, to: SiteMap.page(of: $0)) }
    question = Data(task.query.wire).base64EncodedString()
    reasonChoices = (task.reasons + task.distractors).sorted { $0.rawValue < $1.rawValue }.map { rule in
      ReasonChoice(rule: "\(rule.rawValue)", name: context.words.name(of: rule))
    }
    answers = context.forTrainers { DisclosureAnswers(decision: DecisionView(of: task, in: context)) }
  }
}
