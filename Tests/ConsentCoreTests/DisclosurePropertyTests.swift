import Testing

@testable import ConsentCore

/// What holds of every disclosure, tried on some thousands of generated ones.
struct DisclosurePropertyTests {
  private static let questions: [DisclosureQuery] = {
    var generator = SeededGenerator(seed: 17)
    return (0..<6000).map { _ in generator.disclosureQuestion() }
  }()

  /// Those that rest on a form and on nothing else, about a record under Part 2 and about more than presence.
  private static let onConsentAlone = questions.compactMap { query -> DisclosureQuery? in
    guard query.form != nil else { return nil }
    var query = query
    query.disclosure.basis = .consent
    query.disclosure.record = Record()
    query.disclosure.holder.system = .civilian
    query.disclosure.holder.programFacts = nil
    query.disclosure.holder.isPart2Program = true
    query.disclosure.categories.insert(InfoCategories(.attendance))
    return query
  }

  private func steps(_ decision: Decision) -> [String] {
    decision.trace.map { "\($0.rule) \($0.outcome) \(String(describing: $0.policy))" }.sorted()
  }

  @Test func `the order of names on the form and of what was revoked changes nothing`() throws {
    for query in Self.questions where query.form != nil {
      var turned = query
      turned.form = query.form?.turned
      let (before, after) = (try Decision(of: query), try Decision(of: turned))
      #expect(before.verdict == after.verdict && before.isOutsidePart2 == after.isOutsidePart2)
      #expect(steps(before) == steps(after), "\(query)")
    }
  }

  private static let removals: [@Sendable (inout ConsentForm) -> Void] = [
    { $0.medium = .oral },
    { $0.patient.name = "" },
    { $0.disclosers = [] },
    { $0.recipients = [] },
    { $0.information = ConsentForm.Information() },
    { $0.revocationTerms.isRightStated = false },
    { $0.revocationTerms.isMethodStated = false },
    { $0.expiration = Expiration() },
    { $0.statements = [] },
    { $0.signatures = [] },
    { for index in $0.signatures.indices { $0.signatures[index].signedOn = nil } },
  ]

  @Test(arguments: removals.indices) func `removing an element never makes a disclosure lawful`(_ index: Int) throws {
    for query in Self.questions where query.form != nil {
      var less = query
      if let form = query.form {
        var changed = form
        Self.removals[index](&changed)
        if changed.recipients.isEmpty { changed.revocation?.recipients = [] }
        less.form = changed
      }
      let (before, after) = (try Decision(of: query), try Decision(of: less))
      #expect(before.verdict.rawValue <= after.verdict.rawValue, "\(steps(before))\n\(steps(after))\n\(query)")
    }
  }

  @Test(arguments: PolicyChoice.allCases) func `a question read strictly never permits more`(_ choice: PolicyChoice) throws {
    for query in Self.questions {
      var strict = query
      strict.policy.insert(Policy(strict: choice))
      let (before, after) = (try Decision(of: query), try Decision(of: strict))
      #expect(before.verdict.rawValue <= after.verdict.rawValue, "\(steps(before))\n\(steps(after))\n\(query)")
    }
  }

  /// The families of rules in the order of evaluation; nil for what is said where it is found.
  private func stage(_ rule: RuleID) -> Int? {
    switch rule {
    case .scopeExcludedSystems, .scopePart2Program, .scopePart2Record: 1
    case .editionSelection: 2
    case .proceedingUseBar, .criminalUseBarLegacy: 3
    case .counselingNotesDefinition: 4
    case .consentFaciallySufficient, .consentWritten, .consentNotExpired, .consentNotFalse: 6
    case .informationWithinConsent, .purposeWithinConsent, .patientRestrictionHonored: 7
    case _ where rule.isHIPAA: 8
    case .noticeAccompanies, .consentCopyAccompanies: 9
    case .stateLawFloor: 10
    default: nil
    }
  }

  @Test func `what was looked at stands in the order of evaluation`() throws {
    for query in Self.onConsentAlone {
      let stages = try Decision(of: query).trace.compactMap { stage($0.rule) }
      #expect(stages == stages.sorted(), "\(query)")
    }
  }

  @Test func `an expired consent alone is never a permission`() throws {
    for query in Self.onConsentAlone {
      var expired = query
      expired.form?.expiration = Expiration(.date)
      expired.form?.expiration.date = Day(number: query.disclosure.day.number - 1)
      #expect(try Decision(of: expired).verdict == .notPermitted, "\(expired)")
    }
  }

  @Test func `a consent that the patient took back in writing is never a permission, save one for the criminal justice system`()
    throws
  {
    for query in Self.onConsentAlone where query.form?.criminalJustice == nil {
      var revoked = query
      revoked.form?.revocation = ConsentForm.Revocation(on: query.disclosure.day)
      revoked.form?.revocation?.isKnownToHolder = true
      #expect(try Decision(of: revoked).verdict == .notPermitted, "\(revoked)")
    }
  }

  /// Save where the form has the general phrase of an all-future consent instead of a list: there a name takes the phrase's place.
  @Test func `another recipient on the form takes nothing away`() throws {
    for query in Self.questions where query.form?.recipients.isEmpty == false {
      var more = query
      more.form?.recipients.append(Party("Lee Park", .person, .parentAttorney))
      let (before, after) = (try Decision(of: query), try Decision(of: more))
      #expect(after.verdict.rawValue <= before.verdict.rawValue, "\(steps(before))\n\(steps(after))\n\(query)")
    }
  }
}

extension ConsentForm {
  /// The same form with everything listed the other way around.
  fileprivate var turned: ConsentForm {
    var form = self
    form.disclosers.reverse()
    form.recipients.reverse()
    form.signatures.reverse()
    for index in form.recipients.indices { form.recipients[index].participants.reverse() }
    let last = UInt8(max(recipients.count, 1) - 1)
    if let revocation { form.revocation?.recipients = revocation.recipients.map { last - $0 }.reversed() }
    return form
  }
}
