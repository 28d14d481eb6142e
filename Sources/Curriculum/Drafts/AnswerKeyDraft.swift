import ConsentCore
import Diagnostics

/// The rules that an author says are broken on a form.
struct AnswerKeyDraft {
  let rules: [Located<RuleID>]
  /// Of the name of their field.
  let location: SourceLocation

  init(_ name: String, in facts: inout FieldReader) {
    rules = facts.requiredList(name, of: .ruleName)
    location = facts.nameLocation(of: name)
  }
}
