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
    let words = context.words
    day = words.day(task.query.disclosure.day)
    edition = words.name(of: decision.edition)
    verdict = StatusView(law: words[.theRulesSay], words.status(decision.verdict))
    reasons = task.reasons.map { ReasonView(of: $0, in: decision, context) }
    hasRemedies = decision.verdict != .permitted
    remediesHeading = words.remediesHeading(for: decision.verdict) ?? ""
    remedies = task.remedies.map { words.texts(of: $0) }
    withoutRemedy = remedies.isEmpty ? words.withoutRemedy(for: decision.verdict) : ""
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
    name = context.words.name(of: rule)
    look = outcome.look.rawValue
    icon = "icons/status-\(look)"
    self.outcome = context.words.word(for: outcome)
    hasTitle = rule.hasTitle(for: outcome)
    principle = context.words.principle(of: rule)
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
  /// An agency has a note on its State's law at the rule, which stands at the address.
  let hasNotes: Bool

  init(of step: Step, in context: PageContext) {
    let law = LawTextView(of: context.lawText(step.rule), in: context)
    name = context.words.name(of: step.rule)
    outcome = context.words.word(for: step.outcome)
    look = step.outcome.look.rawValue
    icon = "icons/status-\(look)"
    hasTitle = step.rule.hasTitle(for: step.outcome)
    titleHTML = law.titleHTML
    policy = step.policy.map { context.words.label(of: $0) } ?? ""
    citation = law.citation
    address = law.address
    hasNotes = !law.notesHTML.isEmpty
  }
}
