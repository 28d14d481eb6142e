import ConsentCore
import Curriculum

/// Of the rules that an exercise is about, those that lead to one answer of the core.
struct DecidingView {
  let verdict: StatusView
  /// Those whose law text tells of what they come to here.
  let told: [ReasonView]
  let hasTold: Bool
  /// Those that are simply kept, each leading to its law text.
  let kept: [LinkView]
  let hasKept: Bool

  init(of decision: Decision, among rules: [RuleID], in context: PageContext) {
    let deciding = rules.filter { decision.rests(on: $0) }
    let told = deciding.filter { decision.tells(of: $0) }
    verdict = StatusView(law: context.words[.theRulesSay], context.words.status(decision.verdict))
    self.told = told.map { ReasonView(of: $0, in: decision, context) }
    hasTold = !told.isEmpty
    kept = deciding.filter { !told.contains($0) }.map { rule in
      context.link(context.words.name(of: rule), to: SiteMap.place(of: context.lawText(rule)))
    }
    hasKept = !kept.isEmpty
  }
}

extension Decision {
  /// Whether the law text of a rule that decides says what the rule comes to here.
  fileprivate func tells(of rule: RuleID) -> Bool {
    let outcome = outcomes(of: rule).first { verdict.decidingOutcomes.contains($0) }
    return outcome.map { rule.hasTitle(for: $0) } ?? false
  }

  /// What is different from an earlier decision: the edition, and what some rules come to, unless they are simply kept.
  func changes(since earlier: Decision, among rules: [RuleID], in words: Words) -> [String] {
    let edition = words(.editionInForce, ["edition": words.name(of: self.edition)])
    return (earlier.edition == self.edition ? [] : [edition])
      + rules.compactMap { rule in
        let (before, now) = (earlier.outcomes(of: rule).first, outcomes(of: rule).first)
        if before == now || (before.isKept && now.isKept) { return nil }
        return words(
          .changedOutcome,
          ["rule": words.name(of: rule), "before": before.inWords(words), "now": now.inWords(words)]
        )
      }
  }
}

extension Step.Outcome? {
  fileprivate var isKept: Bool { self == nil || self == .met }
  fileprivate func inWords(_ words: Words) -> String {
    map { words.word(for: $0).lowercased() } ?? words[.notAsked]
  }
}
