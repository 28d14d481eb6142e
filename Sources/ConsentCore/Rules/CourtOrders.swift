// Section H: court orders under subpart E, 42 CFR 2.61 to 2.67. The limits of an order always go along.

extension DisclosureCheck {
  func isMetByOrder() -> Bool {
    let order = disclosure.order ?? CourtOrder()
    guard orderNotForAuditResearchFiles(order) else { return false }
    let reachesConfidences = orderConfidentialCommunications(order)
    let rule: RuleID
    let isMet: Bool
    switch disclosure.basis {
    case .orderCriminalPatient: (rule, isMet) = (.orderCriminalPatient, order.meetsCriminalPatient && isForCriminalMatter)
    case .orderProgram: (rule, isMet) = (.orderProgram, order.meetsProgram && !isAgainstPatient)
    case .orderUndercover: (rule, isMet) = (.orderUndercover, order.meetsUndercover(under: edition) && !isAgainstPatient)
    default: (rule, isMet) = (.orderNoncriminal, order.meetsNoncriminal && !isForCriminalMatter)
    }
    guard reachesConfidences else {
      if !isMet { look(rule, .failed) }
      return false
    }
    look(rule, isMet ? .condition : .failed)
    // Where the order fails, a consent may still lift the bar.
    if isAgainstPatient, edition == .p2024, isMet || !form.isStated { requireUse(isMet) }
    if isMet { orderAuthorizesMandateCompels(order) }
    return isMet
  }

  /// 42 CFR 2.61(a)–(b): an order alone allows and does not compel; ask for the mandate first (P10).
  private func orderAuthorizesMandateCompels(_ order: CourtOrder) {
    if order.isMandateIssued {
      look(.orderAuthorizesMandateCompels, .met)
    } else {
      look(.orderAuthorizesMandateCompels, .condition, policy: .orderAlone)
    }
  }

  /// 42 CFR 2.62: no order turns researchers' or auditors' files against a patient.
  private func orderNotForAuditResearchFiles(_ order: CourtOrder) -> Bool {
    guard disclosure.holder.obtainedBy == .auditOrResearch else { return true }
    return require(
      .orderNotForAuditResearchFiles,
      disclosure.basis == .orderProgram && !order.targetsPatient && !isAgainstPatient
    )
  }

  /// 42 CFR 2.63(a): what the patient told the program in confidence needs a ground of its own, and the full record has it all.
  private func orderConfidentialCommunications(_ order: CourtOrder) -> Bool {
    let confidences: InfoCategories = [InfoCategories(.confidentialCommunications), InfoCategories(.fullRecord)]
    guard !disclosure.categories.isDisjoint(with: confidences) else { return true }
    return require(.orderConfidentialCommunications, order.reachesConfidences(on: disclosure.day))
  }
}

extension CourtOrder {
  /// 42 CFR 2.63(a): a threat, an extremely serious crime (until 2021-01-12 only one that the patient is alleged to have committed), or
  /// the patient's own offer of evidence.
  func reachesConfidences(on day: Day) -> Bool {
    switch ground {
    case .threat, .seriousCrime, .patientOpensDoor: true
    case .seriousCrimeOfAnother: day >= Day(2021, 1, 13)
    case nil: false
    }
  }

  /// 42 CFR 2.64: a fictitious name, notice to patient and holder, a closed hearing, both findings, limits; in no criminal matter.
  fileprivate var meetsNoncriminal: Bool {
    hasStanding && !exposesPatient && isPatientNotified && isHolderNotified && hasClosedHearing && hasFindings && hasLimits
  }

  /// 42 CFR 2.65: an extremely serious crime, notice to the holder, every finding, limits; to officials in a criminal matter alone.
  fileprivate var meetsCriminalPatient: Bool {
    hasStanding && isCrimeExtremelySerious && (isHolderNotified || isNoticeExcused) && hasFindings && hasLimits
  }

  /// 42 CFR 2.66: against the program or holder, never a patient; the court may skip prior notice.
  fileprivate var meetsProgram: Bool { hasStanding && !targetsPatient && hasFindings && hasLimits }

  /// 42 CFR 2.67: against the program's staff, never a patient, after notice to the director; for a stated time of at most six months in
  /// 2017 and twelve since.
  fileprivate func meetsUndercover(under edition: Edition) -> Bool {
    let isShort = months > 0 && months <= (edition == .p2017 ? 6 : 12)
    return hasStanding && !targetsPatient && (isHolderNotified || isNoticeExcused) && hasFindings && hasLimits && isShort
  }
}
