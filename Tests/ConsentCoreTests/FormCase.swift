import ConsentCore
import Testing

/// One row of a table: a form on a day, and everything that the core has to say about it.
struct FormCase: CustomTestStringConvertible, Sendable {
  var name: String
  var query: FormQuery
  /// Every finding, in the order of the rules.
  var findings: [Found]
  var part2: FormJudgement.Part2Status
  var hipaa: FormJudgement.HIPAAStatus
  var edition: Edition

  var testDescription: String { name }

  /// A row for the 2024 edition with a holder that HIPAA does not bind, so that only Part 2 speaks.
  init(
    _ name: String,
    _ form: ConsentForm,
    on day: String = "2026-11-03",
    holder: Holder = .program,
    policy: Policy = [],
    finds findings: [Found] = [],
    part2: FormJudgement.Part2Status? = nil,
    hipaa: FormJudgement.HIPAAStatus = .notApplicable,
    under edition: Edition? = nil
  ) {
    self.name = name
    query = FormQuery(form: form, holder: holder, day: Day(day), policy: policy)
    self.findings = findings
    let isInvalid = findings.contains { !$0.rule.isHIPAA && $0.severity != .advisory }
    self.part2 = part2 ?? (isInvalid ? .invalid : .valid)
    self.hipaa = hipaa
    self.edition = edition ?? Edition(on: Day(day))!
  }

  static let all =
    elements + recipients + expirations + signatures + momentOfUse + standAlone + criminalJustice + editions + authorization
}

/// What a case says of a finding: the rule, how severe it is, and where.
struct Found: Equatable, CustomStringConvertible, Sendable {
  var rule: RuleID
  var severity: Severity
  var field: FormField
  var index: Int

  /// A finding that invalidates the form.
  init(_ rule: RuleID, _ field: FormField, _ index: Int = 0) {
    self.init(rule, .invalidates, field, index)
  }

  init(_ rule: RuleID, _ severity: Severity, _ field: FormField, _ index: Int = 0) {
    self.rule = rule
    self.severity = severity
    self.field = field
    self.index = index
  }

  init(_ finding: Finding) {
    self.init(finding.rule, finding.severity, finding.place.field, Int(finding.place.index))
  }

  var description: String { "\(severity) \(rule) at \(field) \(index)" }
}
