import ConsentCore
import Diagnostics

extension ConsentCase {
  init?(_ value: YAMLValue, log: DiagnosticLog) {
    guard let fields = value.fields(log: log) else { return nil }
    let errors = log.errorCount
    var facts = FieldReader(fields, at: value.location, log: log)
    let id = facts.optional("id", .text)
    let day = facts.required("evaluateOn", .day)
    let holder = facts.requiredFields("holder").map { reader in
      var reader = reader
      return Holder(&reader)
    }
    let form = facts.requiredFields("form").map { ConsentForm($0, log: log) }
    let expectation = facts.fields("expect").map { Expectation($0) }
    facts.finish()
    if let form { FormFits.check(form, at: facts.location(of: "form"), log: log) }
    guard log.errorCount == errors, let day, let holder, let form else { return nil }
    let query = FormQuery(form: form, holder: holder, day: day)
    guard let judgement = query.judgement(at: facts.location(of: "evaluateOn"), log: log) else { return nil }
    self.init(id: id, query: query, judgement: judgement, expectation: expectation, location: value.location)
  }
}

extension ConsentCase.Expectation {
  /// `{part2: invalid, hipaa: defective, findings: [hipaa-expiration]}`
  init(_ reader: FieldReader) {
    var facts = reader
    part2 = facts.optional("part2", ValueKind<FormJudgement.Part2Status>.name)
    hipaa = facts.optional("hipaa", ValueKind<FormJudgement.HIPAAStatus>.name)
    findings = facts.list("findings", of: .ruleName)?.map(\.value)
    facts.finish()
  }
}

extension FormJudgement.Part2Status: NamedInContent {}

extension FormJudgement.HIPAAStatus: NamedInContent {
  var otherName: String? { self == .notApplicable ? "n/a" : nil }
}
