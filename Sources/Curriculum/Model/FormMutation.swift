package import ConsentCore

/// A named fault that a sound form can be given, for practice on forms that are made instead of written.
///
/// What is written otherwise stands in a file beside the form. The checks have asked the core about the form with this fault alone.
package struct FormMutation: Sendable {
  package var name: String
  /// The rules that are broken then, as the author says. They are the core's findings, no more and no less.
  package var gives: [RuleID]
  /// The sound form with this fault alone.
  package var form: SampleForm
}

/// A form that was made for practice.
package struct GeneratedForm: Sendable {
  package var form: SampleForm
  /// Names of the mutations in it; empty if it is the sound form itself.
  package var mutations: [String]
}
