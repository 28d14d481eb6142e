import ConsentCore
import Diagnostics

/// The verdict of an exercise is the consent core's, each of its reasons is a reason of the core, and no distractor is one.
enum DecisionMatchesCore {
  static func check(_ draft: DisclosureTaskDraft, against decision: Decision, log: DiagnosticLog) {
    let answer = CoreAnswer(decision)
    if draft.verdict.value != decision.verdict { log.report(.verdict(answer, at: draft.verdict.location)) }
    for reason in draft.reasons where !decision.rests(on: reason.value) {
      log.report(.notAReason(reason.value.name, answer, finds: decision.found(reason.value), at: reason.location))
    }
    // With another verdict other rules are met, and a good distractor may be one of them.
    guard draft.verdict.value == decision.verdict else { return }
    for distractor in draft.distractors where decision.rests(on: distractor.value) {
      log.report(.distractorIsReason(distractor.value.name, finds: decision.found(distractor.value), at: distractor.location))
    }
  }
}

/// What the core says, in the words of content.
struct CoreAnswer {
  var verdict: String
  /// The rules that failed, that ask for a step, or that put the disclosure outside of Part 2.
  var rules: [String]

  init(_ decision: Decision) {
    verdict = decision.verdict.nameInContent
    let outcome: Step.Outcome? =
      switch decision.verdict {
      case .notPermitted: .failed
      case .permittedWithConditions: .condition
      case .permitted: decision.isOutsidePart2 ? .endsHere : nil
      }
    rules = decision.trace.filter { $0.outcome == outcome }.map(\.rule.name)
  }
}

extension Decision {
  /// How the rule came out, such as `met`; nil if the core did not look at it.
  func found(_ rule: RuleID) -> String? { outcomes(of: rule).first?.nameInContent }
}
