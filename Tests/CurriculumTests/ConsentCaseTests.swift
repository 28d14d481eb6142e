import ConsentCore
import Curriculum
import Diagnostics
import Testing

/// The compact YAML of the developers' notes on the law.
struct ConsentCaseTests {
  /// The examples of the notes; the second is the first without an end.
  private static let example = """
    id: EX1
    evaluateOn: 2026-11-03
    holder: {name: Harbor Light Recovery, part2Program: true, coveredEntity: true}
    form:
      medium: paper
      patient: {name: Jordan Vale}
      disclosers: [{name: Harbor Light Recovery, kind: entity}]
      recipients: [{name: Lakeshore County Child Welfare, kind: entity, role: childWelfare}]
      info: {text: SUD treatment attendance and drug-test results since 2026-07-01, specific: true, mentionsSUD: true, categories: \
    [attendance, drugTests]}
      purposes: [casePlanning]
      tpoScope: none
      revocation: {right: true, reliance: true, how: true}
      expiration: {kind: event, text: agency case closes, relates: true}
      statements: [redisclosureRisk, conditioning]
      signatures: [{role: patient, name: Jordan Vale, on: 2026-09-14}]
    expect: {part2: valid, hipaa: valid, findings: []}

    """
  private static let endless = example.replacing("id: EX1", with: "id: EX2")
    .replacing("{kind: event, text: agency case closes, relates: true}", with: "{kind: none}")
    .replacing(
      "{part2: valid, hipaa: valid, findings: []}",
      with: "{part2: invalid, hipaa: defective, findings: [consent-expiration-none-tpo-only, hipaa-expiration]}"
    )

  private func cases(_ yaml: String) throws(CompileFailure) -> [ConsentCase] {
    try ConsentCase.cases(in: SourceFile(path: "form.yml", text: yaml))
  }

  @Test func `the examples of the notes have the statuses and findings that the notes expect`() throws {
    let cases = try cases(Self.example + "---\n" + Self.endless)
    #expect(cases.map(\.id) == ["EX1", "EX2"])
    for consentCase in cases {
      let expectation = try #require(consentCase.expectation)
      #expect(consentCase.judgement.part2 == expectation.part2)
      #expect(consentCase.judgement.hipaa == expectation.hipaa)
      #expect(consentCase.judgement.findings.map(\.rule) == expectation.findings)
    }
  }

  @Test func `what is left out is false, empty or absent`() throws {
    let cases = try cases("evaluateOn: 2026-11-03\nholder: {name: A}\nform: {}\n")
    #expect(cases.map(\.query.form) == [ConsentForm()])
    #expect(cases[0].expectation == nil)
    #expect(!cases[0].query.holder.isPart2Program)
  }

  @Test func `a revocation names recipients`() throws {
    let yaml = Self.example.replacing(
      "  purposes:",
      with: "  revokedOn: 2026-10-01\n  revokedFor: [Lakeshore County Child Welfare]\n  purposes:"
    )
    #expect(try cases(yaml)[0].query.form.revocation?.recipients == [0])
  }

  @Test(arguments: [
    (
      "evaluateOn", "evaluatedOn",
      "form.yml:2:1: error: unknown field 'evaluatedOn'; did you mean 'evaluateOn'?"
    ),
    ("2026-11-03", "November", "form.yml:2:13: error: field 'evaluateOn' takes a date such as 2026-11-03; found 'November'"),
    (
      "2026-11-03", "2016-11-03",
      """
      form.yml:2:13: error: 2016-11-03 is before 2017-03-21, when the oldest law that the consent core knows took effect
      """
    ),
    ("reliance: true", "relianc: true", "form.yml:12:29: error: unknown field 'relianc'; did you mean 'reliance'?"),
    (
      "[casePlanning]", "casePlanning",
      "form.yml:10:13: error: field 'purposes' takes a list such as [a, b]; found 'casePlanning'"
    ),
    (
      "[casePlanning]", "[case]",
      """
      form.yml:10:14: error: field 'purposes' does not take 'case'; known here: 'casePlanning', 'treatment', 'payment', \
      'operations', 'research', 'fundraising', 'licensing', 'benefits', 'criminalJusticeMonitoring', 'legalProceeding', \
      'cpsInvestigation', 'patientRequest' and 'other'
      """
    ),
    ("role: patient", "role: patent", "form.yml:15:23: error: field 'role' does not take 'patent'; did you mean 'parent'?"),
    ("kind: event", "kind: evnt", "form.yml:13:22: error: field 'kind' does not take 'evnt'; did you mean 'event'?"),
    (
      "{name: Jordan Vale}", "Jordan Vale", "form.yml:6:12: error: field 'patient' takes fields of its own; found 'Jordan Vale'"
    ),
    ("part2: valid", "part2: void", "form.yml:16:17: error: field 'part2' does not take 'void'; did you mean 'valid'?"),
    (
      "tpoScope: none", "tpoScope: none\n  tpoScope: none",
      """
      form.yml:12:3: error: field 'tpoScope' is given twice; keep one
      form.yml:11:3: note: first given here
      """
    ),
  ])
  func `a mistake is named with its place and remedy`(old: String, new: String, messages: String) {
    let failure = #expect(throws: CompileFailure.self) { try cases(Self.example.replacing(old, with: new, maxReplacements: 1)) }
    #expect(failure?.description == messages)
  }

  @Test func `a file without a case is an error`() {
    let failure = #expect(throws: CompileFailure.self) { try cases("# nothing\n") }
    #expect(failure?.description == "form.yml:1:1: error: file is empty; write it or remove it")
  }
}
