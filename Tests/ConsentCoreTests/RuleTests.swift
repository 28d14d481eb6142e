import ConsentCore
import Testing

struct RuleTests {
  @Test(arguments: FormCase.all) func `a form gets every finding it earns and no other`(_ row: FormCase) throws {
    let judgement = try FormJudgement(of: row.query)
    #expect(judgement.findings.map { Found($0) } == row.findings)
    #expect(judgement.part2 == row.part2)
    #expect(judgement.hipaa == row.hipaa)
    #expect(judgement.edition == row.edition)
    #expect(judgement.kept.allSatisfy { rule in !judgement.findings.contains { $0.rule == rule } })
    #expect(judgement.isUsable == (row.part2 != .invalid && row.hipaa != .defective))
  }

  /// Rules about disclosures are covered by the vectors.
  @Test(arguments: RuleID.allCases.filter(\.isFoundOnForms))
  func `a rule is broken by a case and kept by another`(_ rule: RuleID) throws {
    let breaking = FormCase.all.filter { $0.findings.contains { $0.rule == rule } }
    #expect(!breaking.isEmpty, "no case breaks \(rule)")
    let keeping = try FormCase.all.filter { row in
      try breaking.contains { $0.edition == row.edition }
        && (FormJudgement(of: row.query).kept.contains(rule) || rule.onlyAdvises)
    }
    #expect(!keeping.isEmpty, "no case keeps \(rule)")
  }

  @Test func `a day before the first edition has no answer`() {
    let query = FormQuery(form: .in2019, holder: .program, day: Day("2017-03-20"))
    #expect(throws: QueryError.beforeFirstEdition) { try FormJudgement(of: query) }
  }

  @Test func `an edition that is asked for is applied whatever the day`() {
    let combined = ConsentForm.toChildWelfare.with { $0.purposes.insert(Purposes(.legalProceeding)) }
    let today = FormQuery(form: combined, holder: .program, day: Day("2026-11-03"))
    #expect(FormJudgement(of: today, under: .p2020).findings.isEmpty)
    #expect(FormJudgement(of: today, under: .p2024).part2 == .limited)
    // The day is before the compliance day, so the 2024 text advises.
    let earlier = combined.with { $0.signatures = [Signature(.patient, on: "2021-03-01")] }
    let in2021 = FormQuery(form: earlier, holder: .program, day: Day("2021-03-10"))
    #expect(FormJudgement(of: in2021, under: .p2020).findings.isEmpty)
    #expect(
      FormJudgement(of: in2021, under: .p2024).findings.map { Found($0) } == [
        Found(.proceedingConsentSeparate, .advisory, .purpose)
      ]
    )
  }

  @Test func `an edition begins on its first day`() {
    #expect(Edition(on: Day("2017-03-21")) == .p2017)
    #expect(Edition(on: Day("2020-08-13")) == .p2017)
    #expect(Edition(on: Day("2020-08-14")) == .p2020)
    #expect(Edition(on: Day("2024-04-15")) == .p2020)
    #expect(Edition(on: Day("2024-04-16")) == .p2024)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11016), ("2026-11-03", 20760), ("1900-03-01", -25508), ("0001-01-01", -719_162),
  ])
  func `a date is so many days from 1970`(_ date: String, _ number: Int32) {
    let day = Day(date)
    #expect(day.number == number)
    #expect(Day(year: day.date.year, month: day.date.month, day: day.date.day) == day)
  }

  @Test func `a day that the calendar does not have is refused`() {
    #expect(Day(year: 2026, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2026, month: 13, day: 1) == nil)
    #expect(Day(year: 2026, month: 4, day: 31) == nil)
    #expect(Day(year: .max, month: .min, day: 0) == nil)
  }
}

extension RuleID {
  /// The rule has something to say or nothing; there is no keeping it.
  fileprivate var onlyAdvises: Bool {
    switch self {
    case .consentReliancePreserved, .consentPartialRevocation, .consentOralRevocation, .legacyFormReview: true
    default: false
    }
  }
}
