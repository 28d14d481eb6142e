package import ConsentCore

/// One form on a time line: on each of some days something is to be disclosed on it.
package struct TimelineTask: Sendable {
  /// A day on the line.
  package struct Stop: Sendable {
    package var happens: String
    /// What is to be disclosed that day, on the form as it stands then.
    package var query: DisclosureQuery
    /// What the core says. The checks have compared the authored verdict with it.
    package var decision: Decision
    /// The author's reason, in a sentence or two.
    package var why: String
  }

  /// Id of the form.
  package var form: String
  /// In the order of their days.
  package var stops: [Stop]
  /// The rules that the exercise is about: the core looks at more.
  package var rules: [RuleID]
}
