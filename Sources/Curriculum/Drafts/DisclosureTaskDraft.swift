import ConsentCore
import Diagnostics

/// The case of an exercise as written: its sample form is not yet looked up, and the core not yet asked.
struct DisclosureTaskDraft {
  let disclosure: Disclosure
  /// The facts of a form that stand in the case itself.
  let statedForm: ConsentForm?
  /// The id of a sample form.
  let sampleForm: Located<String>?
  let verdict: Located<Decision.Verdict>
  let reasons: [Located<RuleID>]
  let distractors: [Located<RuleID>]
  let dayLocation: SourceLocation

  /// Nil once the log has a message.
  init?(_ facts: inout FieldReader, log: DiagnosticLog) {
    let errors = log.errorCount
    let reader = facts.requiredFields("case")
    let verdict = facts.required("verdict", ValueKind<Decision.Verdict>.name)
    self.verdict = Located(verdict ?? .permitted, at: facts.location(of: "verdict"))
    reasons = facts.requiredList("reasons", of: .ruleName)
    distractors = facts.requiredList("distractors", of: .ruleName)
    if facts.has("reasons"), reasons.isEmpty { log.report(.noReasons(at: facts.location(of: "reasons"))) }
    if facts.has("distractors"), !(2...3).contains(distractors.count) {
      log.report(.distractorCount(distractors.count, at: facts.location(of: "distractors")))
    }
    guard var reader else { return nil }
    let day = reader.required("date", .day)
    dayLocation = reader.location(of: "date")
    let form = reader.value("form")
    sampleForm = form.flatMap { form in form.scalar.map { Located($0, at: form.location) } }
    statedForm = sampleForm == nil ? form.flatMap { Self.form($0, log: log) } : nil
    disclosure = Disclosure(&reader, on: day ?? Day(number: 0))
    reader.finish()
    guard log.errorCount == errors else { return nil }
  }

  private static func form(_ value: YAMLValue, log: DiagnosticLog) -> ConsentForm? {
    guard let fields = value.fields(log: log) else { return nil }
    let form = ConsentForm(FieldReader(fields, at: value.location, log: log), log: log)
    FormFits.check(form, at: value.location, log: log)
    return form
  }

  /// The question and the core's answer to it; nil for a day before the first edition that it knows, with a message.
  func task(with sample: SampleForm?, log: DiagnosticLog) -> DisclosureTask? {
    let query = DisclosureQuery(disclosure, form: sample?.query.form ?? statedForm)
    guard let decision = query.decision(at: dayLocation, log: log) else { return nil }
    return DisclosureTask(
      query: query,
      decision: decision,
      remedies: (try? Remedy.remedies(for: query)) ?? [],
      form: sample?.id,
      reasons: reasons.map(\.value),
      distractors: distractors.map(\.value)
    )
  }
}
