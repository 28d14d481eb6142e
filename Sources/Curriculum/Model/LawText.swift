package import ConsentCore
package import Diagnostics
package import Markdown

/// What a learner is told when a rule is broken. The rule itself is the core's.
package struct LawText: Sendable {
  /// How well the rule is supported by sources, from the developers' notes on the law.
  package enum Status: String, CaseIterable, Sendable {
    case confirmed
    case secondarySource = "secondary source"
    case policyChoice = "policy choice"
    case fromMemory = "from memory"
  }

  package var rule: RuleID
  /// The fault in plain words.
  package var title: [Inline]
  package var citation: String
  package var status: Status
  /// The day somebody last held the text against the law.
  package var reviewed: String
  /// Where that day is written.
  package var reviewedLocation: SourceLocation
  package var whatIsWrong: [Block]
  package var whyItMatters: [Block]
  package var howToMend: [Block]
  package var location: SourceLocation
}
