// The order of evaluation, clause table section 4.

extension Decision {
  /// Decides under the edition in force on the day of the disclosure.
  public init(of query: DisclosureQuery) throws(QueryError) {
    guard let edition = Edition(on: query.disclosure.day) else { throw .beforeFirstEdition }
    let form = try query.formQuery.map { form throws(QueryError) in try FormJudgement(of: form) }
    self.init(DisclosureCheck(query, under: edition, judgement: form))
  }

  /// Decides as if one edition were in force, whatever the day.
  public init(of query: DisclosureQuery, under edition: Edition) {
    self.init(DisclosureCheck(query, under: edition, judgement: query.formQuery.map { FormJudgement(of: $0, under: edition) }))
  }

  private init(_ start: DisclosureCheck) {
    let check = start
    isOutsidePart2 = check.isOutsidePart2()
    if isOutsidePart2 {
      check.answersOutsidePart2()
      verdict = .permitted
    } else {
      verdict = check.decide()
    }
    if !isOutsidePart2 { check.breachNotification() }
    edition = check.edition
    trace = check.trace
    form = check.judgement
  }
}

extension DisclosureCheck {
  /// Rules that say themselves what is free of Part 2: presence at a general facility, a refusal or a warning that shows no patient.
  fileprivate func answersOutsidePart2() {
    if isAboutPresence { look(isKnownOnlyForSUDCare ? .nonRevealingAnswer : .acknowledgePresence, .met) }
    if isOtherReport { look(.noOtherReportingException, .met) }
    look(.stateLawFloor, .advice)
  }

  fileprivate func decide() -> Decision.Verdict {
    look(.editionSelection, .met)
    let hasBasis = hasBasis()
    if !hasBasis { answersWithoutRevealing() }
    recipientBoundByNotice()
    let isPermitted = stateLawFloor(isPermitted: hasBasis) && hasBasis
    lawfulHolderSecurity()
    guard isPermitted else {
      look(.penaltiesAndComplaints, .advice)
      return .notPermitted
    }
    if disclosure.basis != .complianceInvestigation { look(.permissionNotDuty, .advice) }
    return trace.contains { $0.outcome == .condition } ? .permittedWithConditions : .permitted
  }

  /// Steps 3 to 9: whether a basis is met. The trace says which, and why not.
  private func hasBasis() -> Bool {
    if isAboutPresence, answersElsewhere() { return true }
    let claimsException = disclosure.basis.isOrder || isFreeOfUseBar
    guard claimsException || passesUseBar() else { return false }
    counselingNotesDefinition()
    if isAgainstPatient, !claimsException {
      if !form.isStated { refuseWithoutConsent() }
    } else if !disclosure.basis.isConsent, isMetInFullWithoutConsent() {
      return true
    }
    // A claim that fails leaves a consent, if there is one.
    guard disclosure.basis.isConsent || form.isStated else { return false }
    // What the order or report did not lift, the bar still holds.
    if claimsException, !passesUseBar() { return false }
    guard isMetByConsent() else { return false }
    reportRestsOnBasis()
    return true
  }

  /// What the exception for reports does not reach may go out on another basis.
  private func reportRestsOnBasis() {
    if isFollowup { look(.childAbuseFollowupRestricted, .met) }
    if isOtherReport { look(.noOtherReportingException, .met) }
  }

  /// Says why a claim does not help against the patient, where there is no consent to look at.
  private func refuseWithoutConsent() {
    switch disclosure.basis {
    case .subpoena, .warrant: look(.subpoenaAloneInsufficient, .failed)
    case .mou: look(.mouNotABasis, .failed)
    case .childAbuseReport: look(isOtherReport ? .noOtherReportingException : .childAbuseFollowupRestricted, .failed)
    case .consent, .tpoConsent, .notesConsent, .proceedingConsent, .cjConsent: break
    default: look(.unconditionalCompliance, .failed)
    }
  }

  /// Step 5, with what every disclosure is held to: counseling notes only as 2.31(b)(1) excepts, no more than the purpose needs, and
  /// nothing that the holder agreed to keep back.
  private func isMetInFullWithoutConsent() -> Bool {
    guard notesExceptionApplies(), isMetWithoutConsent() else { return false }
    reportRestsOnBasis()
    // Patients may see all that is theirs.
    if disclosure.basis == .patientAccess { return true }
    let isNecessary = require(.minimumNecessary, !disclosure.exceedsPurpose)
    return (!disclosure.isRestricted || patientRestrictionHonored()) && isNecessary
  }
}
