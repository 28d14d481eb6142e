import ConsentCore
import Diagnostics

/// The findings of an exercise are the rules that the consent core finds broken on its form, no more and no less.
enum AnswerKeyMatchesCore {
  static func check(_ key: Located<[RuleID]>, against form: SampleForm, log: DiagnosticLog) {
    guard let difference = AnswerKeyDifference(form.judgement, from: key.value) else { return }
    log.report(.answerKey(difference, form: form.location, at: key.location))
  }
}

/// Names of rules on which the key and the core disagree.
struct AnswerKeyDifference {
  /// What the core finds and the key does not have.
  let missing: [String]
  /// What the key has and the core does not find.
  let extra: [String]

  /// Nil if they agree.
  init?(_ judgement: FormJudgement, from key: [RuleID]) {
    let found = Set(judgement.findings.map(\.rule))
    let key = Set(key)
    if found == key { return nil }
    missing = RuleID.allCases.filter { found.contains($0) && !key.contains($0) }.map(\.name)
    extra = RuleID.allCases.filter { key.contains($0) && !found.contains($0) }.map(\.name)
  }
}
