package import ConsentCore
import Diagnostics

/// What there is about a rule in the content: its words, the cases that prove it, the exercises that teach it.
package struct RuleCoverage: Sendable {
  package var text: LawText
  /// Ids of the cases in which the core looks at the rule and finds it kept, or finds that it does not apply.
  package var keptIn: [String]
  /// Ids of the cases in which the rule is in the way, ends the question, asks for a step, or is worth knowing.
  package var brokenIn: [String]
  /// Ids of the exercises whose answer has the rule.
  package var exercises: [String]

  package var rule: RuleID { text.rule }
}

extension Toolkit {
  /// In the order of the rules.
  package var ruleCoverage: [RuleCoverage] {
    var kept: [RuleID: [String]] = [:]
    var broken: [RuleID: [String]] = [:]
    for row in cases {
      let id = row.id ?? row.location.path
      let steps = row.decision.trace
      for rule in Set(steps.filter { $0.outcome == .met }.map(\.rule)) { kept[rule, default: []].append(id) }
      for rule in Set(steps.filter { $0.outcome != .met }.map(\.rule)) { broken[rule, default: []].append(id) }
    }
    return lawTexts.map { text in
      RuleCoverage(
        text: text,
        keptIn: kept[text.rule] ?? [],
        brokenIn: broken[text.rule] ?? [],
        exercises: exercises.filter { $0.rules.contains(text.rule) }.map(\.id)
      )
    }
  }
}
