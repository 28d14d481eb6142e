import ConsentCore
import Diagnostics

/// The findings of an exercise are the rules that the consent core finds broken on its form, no more and no less.
enum AnswerKeyMatchesCore {
  static func check(_ draft: FormTaskDraft, against form: SampleForm, log: DiagnosticLog) {
    let found = Set(form.judgement.findings.map(\.rule))
    let key = Set(draft.findings.value)
    guard draft.hasReadableKey, found != key else { return }
    let difference = AnswerKeyDifference(
      missing: RuleID.allCases.filter { found.contains($0) && !key.contains($0) }.map(\.name),
      extra: RuleID.allCases.filter { key.contains($0) && !found.contains($0) }.map(\.name)
    )
    log.report(.answerKey(difference, form: form.location, at: draft.findings.location))
  }
}

/// Names of rules on which the key and the core disagree.
struct AnswerKeyDifference {
  /// What the core finds and the key does not have.
  var missing: [String]
  /// What the key has and the core does not find.
  var extra: [String]
}
