import ConsentCore
import Diagnostics

extension DisclosureCase {
  init?(_ value: YAMLValue, baselines: BaselineForms, log: DiagnosticLog) {
    guard let fields = value.fields(log: log) else { return nil }
    let errors = log.errorCount
    var facts = FieldReader(fields, at: value.location, log: log)
    id = facts.optional("id", .text)
    why = facts.optional("why", .text)
    disputed = facts.optional("disputed", .text)
    location = value.location
    let day = facts.required("date", .day)
    let formValue = facts.value("form")
    let form = formValue.flatMap { baselines.form($0) }
    let disclosure = Disclosure(&facts, on: day ?? Day(number: 0))
    var policy: Policy = []
    for choice in facts.list("policy", of: ValueKind<PolicyChoice>.name) ?? [] { policy.insert(Policy(strict: choice.value)) }
    expectation = facts.fields("expect").map { Expectation($0, at: facts.location(of: "expect")) }
    facts.finish()
    guard log.errorCount == errors, day != nil, (formValue == nil) == (form == nil) else { return nil }
    query = DisclosureQuery(disclosure, form: form, policy: policy)
    guard let decision = query.decision(at: facts.location(of: "date"), log: log) else { return nil }
    self.decision = decision
  }
}

extension DisclosureCase.Expectation {
  /// `{verdict: notPermitted, rules: [consent-written]}`
  init(_ reader: FieldReader, at location: SourceLocation) {
    self.location = location
    var facts = reader
    verdict = facts.optional("verdict", ValueKind<Decision.Verdict>.name)
    rules = facts.list("rules", of: .ruleName)?.map(\.value)
    facts.finish()
  }
}

extension DisclosureQuery {
  /// The core's answer; nil for a day before the first edition that it knows, with a message.
  func decision(at location: SourceLocation, log: DiagnosticLog) -> Decision? {
    do throws(QueryError) {
      return try Decision(of: self)
    } catch {
      log.report(.beforeFirstEdition(disclosure.day.iso, first: Edition.p2017.firstDay.iso, at: location))
      return nil
    }
  }
}
