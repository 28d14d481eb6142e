import ConsentCore
import Curriculum

/// What the core says about a form, in words.
struct JudgementView {
  let day: String
  let edition: String
  let part2: StatusView
  let hipaa: StatusView
  let hasFindings: Bool
  let findings: [FindingView]

  init(of form: SampleForm, in context: PageContext) {
    let judgement = form.judgement
    let words = context.words
    day = words.day(form.query.day)
    edition = words.name(of: judgement.edition)
    part2 = StatusView(law: words[.part2], words.status(judgement.part2))
    hipaa = StatusView(law: words[.hipaa], words.status(judgement.hipaa))
    hasFindings = !judgement.findings.isEmpty
    findings = judgement.findings.enumerated().map { FindingView(of: $1, number: $0 + 1, in: context) }
  }
}

/// The status of a form under one law.
struct StatusView {
  let law: String
  let word: String
  let look: String
  /// The template of its icon.
  let icon: String

  init(law: String, _ words: StatusWords) {
    self.law = law
    word = words.word
    look = words.look.rawValue
    icon = "icons/status-\(words.look.rawValue)"
  }
}
