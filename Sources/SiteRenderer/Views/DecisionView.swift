import ConsentCore
import Curriculum

/// What the core says about a disclosure, in words.
struct DecisionView {
  let day: String
  let edition: String
  let verdict: StatusView
  let reasons: [ReasonView]
  let hasRemedies: Bool
  let remediesHeading: String
  let remedies: [String]
  let withoutRemedy: String
  let steps: [StepView]

  init(of task: DisclosureTask, in context: PageContext) {
    let decision = task.decision
    day = task.query.disclosure.day.inWords
    edition = decision.edition.name
    verdict = StatusView(law: "The rules say", decision.verdict.words)
    reasons = task.reasons.map { ReasonView(of: $0, in: decision, context) }
    hasRemedies = decision.verdict.remediesHeading != nil
    remediesHeading = decision.verdict.remediesHeading ?? ""
    remedies = task.remedies.map { $0.map(\.text).joined(separator: " and ") }
    withoutRemedy = remedies.isEmpty ? decision.verdict.withoutRemedy : ""
    steps = decision.trace.map { StepView(of: $0, in: context) }
  }
}

/// A rule that decides: its fault where it is broken, else what it says.
struct ReasonView {
  let name: String
  let look: String
  let icon: String
  let outcome: String
  let hasTitle: Bool
  let principle: String
  let law: LawTextView

  init(of rule: RuleID, in decision: Decision, _ context: PageContext) {
    let outcomes = decision.outcomes(of: rule)
    guard let outcome = outcomes.first(where: { decision.verdict.decidingOutcomes.contains($0) }) ?? outcomes.first else {
      preconditionFailure("The curriculum checks that every reason decides; '\(rule.name)' does not.")
    }
    name = rule.shortName
    look = outcome.words.look.rawValue
    icon = "icons/status-\(look)"
    self.outcome = outcome.words.word
    hasTitle = rule.hasTitle(for: outcome)
    principle = rule.principle
    law = LawTextView(of: context.lawText(rule), in: context)
  }
}

/// A rule that was looked at.
struct StepView {
  let name: String
  let outcome: String
  let look: String
  let icon: String
  let hasTitle: Bool
  let titleHTML: String
  let policy: String
  let citation: String
  let address: String

  init(of step: Step, in context: PageContext) {
    let law = LawTextView(of: context.lawText(step.rule), in: context)
    name = step.rule.shortName
    outcome = step.outcome.words.word
    look = step.outcome.words.look.rawValue
    icon = "icons/status-\(look)"
    hasTitle = step.rule.hasTitle(for: step.outcome)
    titleHTML = law.titleHTML
    policy = step.policy?.label ?? ""
    citation = law.citation
    address = law.address
  }
}
