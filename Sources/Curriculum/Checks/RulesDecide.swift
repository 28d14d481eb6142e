import ConsentCore
import Diagnostics

/// Each rule that an exercise of several questions is about leads to the core's answer to one of them, and one of these rules explains
/// each answer that is not a plain yes.
enum RulesDecide {
  static func check(_ rules: [Located<RuleID>], in questions: [Located<Decision>], log: DiagnosticLog) {
    for rule in rules where !questions.contains(where: { $0.value.rests(on: rule.value) }) {
      log.report(.idleRule(rule.value.name, at: rule.location))
    }
    for question in questions where !question.value.isExplained(by: rules.map(\.value)) {
      log.report(.unexplained(CoreAnswer(question.value), at: question.location))
    }
  }
}

extension Decision {
  fileprivate func isExplained(by rules: [RuleID]) -> Bool {
    let outcome: Step.Outcome
    switch verdict {
    case .permitted: return true
    case .permittedWithConditions: outcome = .condition
    case .notPermitted: outcome = .failed
    }
    return rules.contains { outcomes(of: $0).contains(outcome) }
  }
}
