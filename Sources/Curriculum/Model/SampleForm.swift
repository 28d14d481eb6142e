package import ConsentCore
package import Diagnostics
package import Markdown

/// A filled-in release of information: the paper and the facts on it.
package struct SampleForm: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  /// The paper. Links with a `field:` address are its answers.
  package var blocks: [Block]
  /// The answers in the order of the paper.
  package var fields: [FilledField]
  /// What the core is asked: the facts of the form, its holder and the day.
  package var query: FormQuery
  /// What the core says.
  package var judgement: FormJudgement
  /// The faults that it can be given; only a sound form has any.
  package var mutations: [FormMutation] = []
  package var location: SourceLocation
}

/// One answer on a form.
package struct FilledField: Sendable {
  /// What the core calls the place, so that a finding can be shown there.
  package var place: FieldPlace
  /// The destination as written, such as `field:information/attendance`.
  package var destination: String
  package var text: String
  package var location: SourceLocation
}
