import ConsentCore
import Testing

/// A finding or step says which policy choice it rests on, where one mattered, and only there.
struct PolicyRecordTests {
  private static let legacy = ConsentForm.toChildWelfare.with {
    $0.revocationTerms.isMethodStated = false
    $0.signatures = [Signature(.patient, on: "2023-11-20")]
  }
  private static let combined = ConsentForm.toChildWelfare.with { $0.purposes.insert(Purposes(.legalProceeding)) }

  private static func stopped(_ form: ConsentForm) -> ConsentForm {
    form.with {
      $0.revocation = ConsentForm.Revocation(on: Day("2026-10-20"))
      $0.revocation?.isKnownToHolder = true
      $0.revocation?.isOral = true
    }
  }

  private func choices(on form: ConsentForm, at day: String = "2026-11-03", policy: Policy = []) throws -> [PolicyChoice?] {
    try FormJudgement(of: FormQuery(form: form, holder: .program, day: Day(day), policy: policy)).findings.map(\.policy)
  }

  @Test func `a finding names the choice it rests on, default or strict`() throws {
    let all = Policy.all
    #expect(try choices(on: Self.legacy) == [.legacyForms])
    #expect(try choices(on: Self.legacy, policy: all) == [.legacyForms])
    #expect(try choices(on: Self.combined) == [.combinedPartsStand])
    #expect(try choices(on: Self.combined, policy: all) == [.combinedPartsStand])
    #expect(try choices(on: Self.stopped(.toChildWelfare)) == [.oralRevocation])
    #expect(try choices(on: Self.stopped(.toChildWelfare), policy: all) == [.oralRevocation])
  }

  @Test func `in the transition a combined form rests on the transition`() throws {
    let form = Self.combined.with { $0.signatures = [Signature(.patient, on: "2025-03-01")] }
    #expect(try choices(on: form, at: "2025-03-10") == [.transition])
  }

  @Test func `an element that failed in every reading rests on no choice`() throws {
    #expect(try choices(on: .toChildWelfare.with { $0.patient.name = "" }, policy: .all) == [nil])
    #expect(try choices(on: .toChildWelfare.with { $0.revocationTerms.isMethodStated = false }, policy: .all) == [nil])
  }

  private func step(_ rule: RuleID, for form: ConsentForm, at day: String, notice: Papers.Notice) throws -> Step {
    var disclosure = Disclosure(day: Day(day))
    disclosure.holder.name = "Harbor Light Recovery"
    disclosure.recipient.organization = "Lakeshore County Child Welfare"
    disclosure.recipient.role = .childWelfare
    disclosure.categories = [InfoCategories(.attendance)]
    disclosure.purpose = .casePlanning
    disclosure.basis = .consent
    disclosure.papers.notice = notice
    let trace = try Decision(of: DisclosureQuery(disclosure, form: form)).trace
    return try #require(trace.first { $0.rule == rule })
  }

  @Test func `a consent on its last day rests on the choice about that day`() throws {
    let form = ConsentForm.toChildWelfare.with { $0.expiration = Expiration(.date, date: "2026-11-03") }
    #expect(
      try step(.consentNotExpired, for: form, at: "2026-11-03", notice: .short2024)
        == Step(.consentNotExpired, .met, policy: .expirationDay)
    )
    #expect(try step(.consentNotExpired, for: form, at: "2026-11-02", notice: .short2024) == Step(.consentNotExpired, .met))
  }

  @Test func `what the earlier edition carries in the transition rests on the transition`() throws {
    let form = ConsentForm.in2021.with {
      $0.information.isSpecific = false
      $0.expiration = Expiration(.date, date: "2026-12-31")
      $0.signatures = [Signature(.patient, on: "2025-03-01")]
    }
    for rule in [RuleID.consentFaciallySufficient, .noticeAccompanies] {
      #expect(try step(rule, for: form, at: "2025-03-10", notice: .short2018) == Step(rule, .met, policy: .transition))
    }
    #expect(
      try step(.consentFaciallySufficient, for: .toChildWelfare, at: "2026-11-03", notice: .short2024)
        == Step(.consentFaciallySufficient, .met)
    )
  }
}
