import ConsentCore
import Diagnostics

/// The findings of an exercise are the rules that the consent core finds broken on its form, no more and no less.
enum AnswerKeyMatchesCore {
  static func check(_ key: AnswerKeyDraft, against form: SampleForm, log: DiagnosticLog) {
    for difference in key.differences(from: form.judgement) {
      log.report(.answerKey(difference.value, form: form.location, at: difference.location))
    }
  }
}

/// Names of rules on which an author and the core disagree.
enum AnswerKeyDifference: Hashable {
  /// What the core finds and the author does not have.
  case missing([String])
  /// What the author has and the core does not find.
  case extra([String])

  /// None if they agree.
  static func all(_ judgement: FormJudgement, from key: [RuleID]) -> [AnswerKeyDifference] {
    let found = Set(judgement.findings.map(\.rule))
    let key = Set(key)
    let missing = RuleID.allCases.filter { found.contains($0) && !key.contains($0) }.map(\.name)
    let extra = RuleID.allCases.filter { key.contains($0) && !found.contains($0) }.map(\.name)
    return (missing.isEmpty ? [] : [.missing(missing)]) + (extra.isEmpty ? [] : [.extra(extra)])
  }
}

extension AnswerKeyDraft {
  /// What is missing, at the key's name, and each rule too many, where it stands.
  func differences(from judgement: FormJudgement) -> [Located<AnswerKeyDifference>] {
    AnswerKeyDifference.all(judgement, from: rules.map(\.value)).flatMap { difference -> [Located<AnswerKeyDifference>] in
      guard case .extra(let names) = difference else { return [Located(difference, at: location)] }
      return rules.filter { names.contains($0.value.name) }.map { Located(.extra([$0.value.name]), at: $0.location) }
    }
  }
}
