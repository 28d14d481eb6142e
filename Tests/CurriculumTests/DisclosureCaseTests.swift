import ConsentCore
import Curriculum
import Diagnostics
import Testing

/// What the author of a case is told, and what a change makes of a baseline form.
struct DisclosureCaseTests {
  private static let baselines = """
    baselines:
      S1:
        patient: {name: Jordan Vale}
        recipients: [{name: Lakeshore County Child Welfare}, {name: Robin Shaw, kind: person}]
    """
  private static let question = """
    holder: {name: Harbor Light Recovery, role: part2Program, part2Program: true}
    recipient: {role: childWelfare}
    purpose: casePlanning
    """

  private func read(_ text: String) throws(CompileFailure) -> [DisclosureCase] {
    try DisclosureCase.cases(in: [
      SourceFile(path: "baselines.yml", text: Self.baselines), SourceFile(path: "case.yml", text: text),
    ])
  }

  @Test func `a change replaces whole fields of a form and leaves the others`() throws {
    let change = "form: {baseline: S1, change: {recipients: [{name: Bay Family Court}]}}"
    let form = try #require(read("date: 2026-11-03\n\(change)\n\(Self.question)").first?.query.form)
    #expect(form.recipients.map(\.name) == [Text(bytes: Array("Bay Family Court".utf8))])
    #expect(form.patient.name == Text(bytes: Array("Jordan Vale".utf8)))
  }

  @Test func `a case without a form has none`() throws {
    let rows = try read("date: 2026-11-03\n\(Self.question)\n---\ndate: 2026-11-03\nform: S1\n\(Self.question)")
    #expect(rows.map { $0.query.form == nil } == [true, false])
  }

  @Test(arguments: [
    ("form: S2", "case.yml:2:7: error: no baseline form 'S2'; did you mean 'S1'?"),
    ("form: {change: {medium: oral}, baseline: S9}", "case.yml:2:42: error: no baseline form 'S9'; did you mean 'S1'?"),
    ("form: {baseline: S1, change: {mediun: oral}}", "case.yml:2:31: error: unknown field 'mediun'; did you mean 'medium'?"),
    ("basis: concent", "case.yml:2:8: error: field 'basis' does not take 'concent'; did you mean 'consent'?"),
    ("policy: [P11]", "case.yml:2:10: error: field 'policy' does not take 'P11'; did you mean 'P1'?"),
    ("order: {mandat: true}", "case.yml:2:9: error: unknown field 'mandat'; did you mean 'mandate'?"),
    ("report: {initial: true}", "case.yml:2:9: error: field 'kind' is missing"),
  ])
  func `a mistake is named where it stands`(_ line: String, _ message: String) {
    let failure = #expect(throws: CompileFailure.self) { try read("date: 2026-11-03\n\(line)\n\(Self.question)") }
    #expect(failure?.description == message)
  }

  @Test func `a mistake in a baseline form is reported once`() {
    let files = [
      SourceFile(path: "a.yml", text: "baselines:\n  S1: {mediun: oral}\n  S1b: {medium: oral}"),
      SourceFile(
        path: "b.yml",
        text: "date: 2026-11-03\nform: S1\n\(Self.question)\n---\ndate: 2026-11-03\nform: S1\n\(Self.question)"
      ),
    ]
    let failure = #expect(throws: CompileFailure.self) { try DisclosureCase.cases(in: files) }
    #expect(failure?.description == "a.yml:2:8: error: unknown field 'mediun'; did you mean 'medium'?")
  }

  @Test func `a baseline form has one home`() {
    let file = SourceFile(path: "again.yml", text: "baselines:\n  S1: {medium: oral}")
    let failure = #expect(throws: CompileFailure.self) {
      try DisclosureCase.cases(in: [SourceFile(path: "baselines.yml", text: Self.baselines), file])
    }
    #expect(failure?.description.hasPrefix("again.yml:2:3: error: baseline form 'S1' is given twice; keep one") == true)
  }

  @Test func `a day before the first edition has no decision`() {
    let failure = #expect(throws: CompileFailure.self) { try read("date: 2016-11-03\n\(Self.question)") }
    #expect(failure?.description.hasPrefix("case.yml:1:7: error: 2016-11-03 is before 2017-03-21") == true)
  }
}
