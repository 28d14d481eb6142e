package import ConsentCore
package import Diagnostics

/// A form to complete for a family.
package struct CompletionTask: Sendable {
  package var form: BlankForm
  /// The author's own answers. The checks have found the form sound with them, and every aim met.
  package var model: FormAnswers
  /// What the core says about the form with them.
  package var judgement: FormJudgement
  package var aims: [FormAim]
  /// What learners typically get wrong, with what the core says to it.
  package var slips: [FormSlip]

  /// What the slips break, each rule once.
  package var rules: [RuleID] {
    let broken = Set(slips.flatMap(\.findings))
    return RuleID.allCases.filter { broken.contains($0) }
  }
}

/// Something that the finished form must let happen, or must not.
package struct FormAim: Sendable {
  /// Who gets what, in a sentence.
  package var sentence: String
  /// What the family loses or risks where the aim is missed.
  package var otherwise: String
  package var isPermitted: Bool
  package var disclosure: Disclosure
  /// The day the event happened that ends the consent, where the aim looks past it.
  package var occurredOn: Day?
  package var location: SourceLocation

  /// The question to the core where somebody relies on this form.
  package func query(on form: ConsentForm) -> DisclosureQuery {
    var form = form
    if let occurredOn { form.expiration.occurredOn = occurredOn }
    return DisclosureQuery(disclosure, form: form)
  }

  /// What the core says where somebody relies on the form; nil for a day before its first edition, of which no checked aim has one.
  package func decision(on form: BlankForm, with answers: FormAnswers) -> Decision? {
    try? Decision(of: query(on: form.form(with: answers)))
  }

  package func isMet(by verdict: Decision.Verdict) -> Bool { isPermitted == (verdict != .notPermitted) }
}

/// A typical wrong answer.
package struct FormSlip: Sendable {
  package var sentence: String
  package var answers: FormAnswers
  /// The rules that the form breaks with it.
  package var findings: [RuleID]
  /// The aims that it misses, from 0.
  package var missed: [Int]
  package var location: SourceLocation
}
