// How the editions meet: which one is applied, and what becomes of forms from before the 2024 text was due.

extension FormJudgement {
  /// Judges a form under the edition in force on the day of the question.
  ///
  /// Forms signed before 2026-02-16 that lack only what the 2024 text added are usable, with advice to sign again (P1). Between
  /// 2024-04-16 and 2026-02-15 a form may also meet the 2020 edition instead (P8); one that does need not be signed again.
  public init(of query: FormQuery) throws(QueryError) {
    guard let edition = Edition(on: query.day) else { throw .beforeFirstEdition }
    let judgement = FormJudgement(of: query, under: edition)
    let meetsIt = judgement.part2 != .invalid && !judgement.findings.contains { $0.rule == .legacyFormReview }
    if edition == .p2024, query.day < Edition.complianceDay, !meetsIt, !query.policy.isStrict(.transition) {
      let earlier = FormJudgement(of: query, under: .p2020)
      if earlier.part2 != .invalid {
        self = earlier
        return
      }
    }
    self = judgement
  }

  /// Judges a form as if one edition were in force, whatever the day.
  public init(of query: FormQuery, under edition: Edition) {
    let check = FormCheck(query, under: edition)
    check.checkElements()
    check.acceptLegacyForm()
    check.checkMomentOfUse()
    check.checkStandAlone()
    check.checkCriminalJustice()
    check.checkAuthorization()
    self.edition = edition
    findings = check.findings.inOrder
    kept = check.examined.filter { rule in !check.findings.contains { $0.rule == rule } }
    part2 = Part2Status(findings, policy: query.policy)
    hipaa = HIPAAStatus(findings, isNeeded: check.needsAuthorization)
  }
}

extension PlainArray<Finding> {
  /// The findings in the order of their rules. Those of one rule are found in the order of their places. The library's sort would add
  /// 3 KB to the module.
  fileprivate var inOrder: PlainArray<Finding> {
    var ordered = PlainArray<Finding>()
    var last: UInt16 = 0
    while let rule = nextRule(after: last) {
      for finding in self where finding.rule.rawValue == rule { ordered.append(finding) }
      last = rule
    }
    return ordered
  }

  /// The lowest number of a rule above this one.
  private func nextRule(after last: UInt16) -> UInt16? {
    var lowest: UInt16?
    for finding in self where finding.rule.rawValue > last && finding.rule.rawValue < lowest ?? .max {
      lowest = finding.rule.rawValue
    }
    return lowest
  }
}

extension FormJudgement.Part2Status {
  init(_ findings: PlainArray<Finding>, policy: Policy) {
    var status = Self.valid
    for finding in findings where !finding.rule.isHIPAA && finding.severity != .advisory {
      let isPart = finding.policy == .combinedPartsStand && !policy.isStrict(.combinedPartsStand)
      let isOnlyUnlawful = finding.rule == .counselingNotesNoConditioning
      if isPart || isOnlyUnlawful {
        if status == .valid { status = .limited }
      } else {
        status = .invalid
      }
    }
    self = status
  }
}

extension FormJudgement.HIPAAStatus {
  init(_ findings: PlainArray<Finding>, isNeeded: Bool) {
    guard isNeeded else {
      self = .notApplicable
      return
    }
    self = findings.contains { $0.rule.isHIPAA && $0.severity == .unlawful } ? .defective : .valid
  }
}

extension FormCheck {
  /// P1: a form signed before the compliance day that lacks only what the 2024 text added is usable for now. Strict: it is not, and
  /// the findings say that this choice mattered.
  fileprivate func acceptLegacyForm() {
    guard edition == .p2024, let signedOn, signedOn < Edition.complianceDay else { return }
    let additions = findings.filter { $0.rule.isAdditionOf2024 }
    if additions.isEmpty { return }
    findings = findings.filter { !$0.rule.isAdditionOf2024 }
    if policy.isStrict(.legacyForms) {
      for var finding in additions {
        finding.policy = .legacyForms
        findings.append(finding)
      }
      return
    }
    examined = examined.filter { !$0.isAdditionOf2024 }
    find(.legacyFormReview, .advisory, at: .wholeForm, fact: .day(signedOn), policy: .legacyForms)
  }
}

extension RuleID {
  /// An element that the 2024 text added and no earlier form could have.
  fileprivate var isAdditionOf2024: Bool {
    switch self {
    case .consentRevocationHow, .consentTpoCeRedisclosureStatement, .consentTpoRedisclosureWarning,
      .consentTpoRefusalConsequences,
      .consentFundraisingOptout:
      true
    default:
      false
    }
  }
}
