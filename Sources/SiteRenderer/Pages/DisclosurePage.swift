import ConsentCore
import Curriculum
private import Foundation

/// A request to decide on: may this be disclosed? Complete without script: hints, answer and debrief are folded.
struct DisclosurePage: Page {
  static let template = "disclosure"

  /// A verdict to choose.
  struct VerdictChoice {
    let value: String
    let word: String
    let look: String
    let icon: String
  }

  /// A rule that may decide.
  struct ReasonChoice {
    let rule: String
    let name: String
  }

  let frame: Frame
  let title: String
  let time: String
  let listAddress: String
  let day: String
  let requestHTML: String
  /// None or one.
  let forms: [LinkView]
  /// The question to the core, as base64.
  let question: String
  let verdicts: [VerdictChoice]
  /// In the order of the rules, which gives nothing away.
  let reasonChoices: [ReasonChoice]
  let hasHints: Bool
  let hints: [HintView]
  let decision: DecisionView
  let debriefHTML: String
  /// None or one.
  let next: [LinkView]

  init(of exercise: Exercise, _ task: DisclosureTask, in context: PageContext) {
    let scripts = ["consent-core-module", "hint-list", "decide-disclosure"]
    frame = Frame(exercise.title, in: context, at: SiteMap.exercises, scripts: scripts, hasCore: true)
    title = exercise.title
    time = minutesInWords(exercise.minutes)
    listAddress = context.link(SiteMap.exercises)
    day = task.query.disclosure.day.inWords
    requestHTML = context.html(exercise.opening)
    forms = context.toolkit.forms.filter { $0.id == task.form }.map { context.link($0.title, to: SiteMap.page(of: $0)) }
    question = Data(task.query.wire).base64EncodedString()
    verdicts = Decision.Verdict.allCases.map { verdict in
      let words = verdict.words
      return VerdictChoice(
        value: "\(verdict.rawValue)",
        word: words.word,
        look: words.look.rawValue,
        icon: "icons/status-\(words.look.rawValue)"
      )
    }
    reasonChoices = (task.reasons + task.distractors).sorted { $0.rawValue < $1.rawValue }.map { rule in
      ReasonChoice(rule: "\(rule.rawValue)", name: rule.shortName)
    }
    hints = HintView.all(of: exercise, in: context)
    hasHints = !hints.isEmpty
    decision = DecisionView(of: task, in: context)
    debriefHTML = context.html(exercise.debrief, headingShift: 1)
    next = context.next(after: exercise)
  }
}

extension PageContext {
  /// The exercise of the same kind that follows; none or one.
  func next(after exercise: Exercise) -> [LinkView] {
    let exercises = toolkit.exercises.filter { $0.kind == exercise.kind }
    let following = exercises.drop { $0.id != exercise.id }.dropFirst().first
    return following.map { [link($0.title, to: SiteMap.page(of: $0))] } ?? []
  }
}
