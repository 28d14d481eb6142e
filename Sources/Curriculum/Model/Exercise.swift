package import ConsentCore
package import Diagnostics
package import Markdown

/// A task for the learner, judged by the core.
package struct Exercise: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case findTheDefects = "find-the-defects"
  }

  package var id: String
  package var kind: Kind
  package var title: String
  /// Id of the form it is about.
  package var form: String
  package var objectives: [Int]
  package var minutes: Int
  /// The authored answer key: the rules that are broken. The checks have compared it with the core's findings.
  package var answerKey: [RuleID]
  package var scenario: [Block]
  /// From the gentlest on.
  package var hints: [[Block]]
  package var debrief: [Block]
  package var location: SourceLocation
}
