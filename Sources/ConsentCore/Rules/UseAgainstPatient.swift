// Section D, a disclosure: use in proceedings against the patient, 42 U.S.C. 290dd-2(c) and 42 CFR 2.12(d)(1), and counseling notes,
// 42 CFR 2.31(b)(1).

extension DisclosureCheck {
  /// Step 3 of the order of evaluation: what may still help when the record is to be used against the patient.
  func passesUseBar() -> Bool {
    guard isAgainstPatient else { return true }
    if edition != .p2024 { return passesCriminalUseBar() }
    if isForMonitoring || isForProceeding() { return requireUse(true) }
    if isFollowup { look(.childAbuseFollowupRestricted, .failed) }
    if disclosure.basis == .subpoena || disclosure.basis == .warrant { look(.subpoenaAloneInsufficient, .failed) }
    return fallsUnderBar()
  }

  /// 42 CFR 2.12(c)(5) and (6) take these reports out of the restrictions.
  var isFreeOfUseBar: Bool {
    switch disclosure.basis {
    case .crimeOnPremises: true
    case .childAbuseReport: disclosure.isInitialChildAbuseReport
    default: false
    }
  }

  /// 42 CFR 2.35: a criminal-justice consent in its own scope, whatever it is claimed as.
  private var isForMonitoring: Bool {
    disclosure.purpose == .criminalJusticeMonitoring && (form?.criminalJustice).isStated
  }

  /// 42 CFR 2.31(d): a consent to use in a proceeding, which stands alone; in the transition it need not (P8).
  private func isForProceeding() -> Bool {
    guard let purposes = form?.purposes, !purposes.isDisjoint(with: .proceeding) else { return false }
    let standsAlone = Purposes.proceeding.isSuperset(of: purposes)
    if !standsAlone, !isTransition { look(.proceedingConsentSeparate, .failed) }
    return standsAlone || isTransition
  }

  /// Whether the record may be used against the patient. That an investigation by child protective services counts is P6.
  @discardableResult
  func requireUse(_ isMet: Bool) -> Bool {
    look(.proceedingUseBar, isMet ? .met : .failed, policy: disclosure.isAgainstPatient ? nil : .investigationIsProceeding)
    return isMet
  }

  /// Says that the bar holds, and which way around it does not lead past.
  private func fallsUnderBar() -> Bool {
    switch disclosure.holder.obtainedBy {
    case .consentForTPO where disclosure.holder.isCoveredEntity: look(.redisclosureCeBa, .failed)
    case .cjConsent: look(.cjRedisclosure, .failed)
    case .qsoa: look(.qsoNoOnwardDisclosure, .failed)
    // 42 CFR 2.23(b), 2.12(d)(1): a copy that the patient had asked for is not free for this.
    case .patientAccess: look(.patientAccess, .failed)
    // 42 CFR 2.53(f): for the audit, never against patients.
    case .auditOrResearch: look(disclosure.basis == .research ? .research : .auditEvaluation, .failed)
    default: break
    }
    // P4: a record that came without its notice binds all the same.
    if isRedisclosure, !disclosure.holder.hasReceivedNotice {
      look(.recipientBoundByNotice, .failed, policy: .unnoticedRecipients)
    }
    return requireUse(false)
  }

  /// 42 CFR 2.12(d)(1) of 2017 and 2020: no criminal charge or investigation. Other proceedings are as the regulations otherwise permit.
  private func passesCriminalUseBar() -> Bool {
    guard isForCriminalMatter, !isForMonitoring else { return require(.criminalUseBarLegacy, true) }
    if disclosure.basis == .subpoena || disclosure.basis == .warrant { look(.subpoenaAloneInsufficient, .failed) }
    if disclosure.holder.obtainedBy == .cjConsent { look(.cjRedisclosure, .failed) }
    if disclosure.holder.obtainedBy == .patientAccess { look(.patientAccess, .failed) }
    return require(.criminalUseBarLegacy, false)
  }

  // MARK: - Counseling notes

  /// 42 CFR 2.11 (SUD counseling notes), 2024: the gate to the rules for notes. Dates, tests and summaries are none.
  func counselingNotesDefinition() {
    if edition == .p2024 { look(.counselingNotesDefinition, involvesNotes ? .met : .endsHere) }
  }

  /// 42 CFR 2.31(b)(1), 2024: notes need a consent of their own; in the transition this only advises (P8).
  func notesConsentReaches() -> Bool {
    guard edition == .p2024, involvesNotes else { return true }
    return requireNotes(form?.information.categories == InfoCategories(.sudCounselingNotes))
  }

  /// 42 CFR 2.31(b)(1)(i)–(ii), 2024: what reaches notes without such a consent.
  func notesExceptionApplies() -> Bool {
    guard edition == .p2024, involvesNotes else { return true }
    return requireNotes(isNotesException)
  }

  private var isNotesException: Bool {
    switch disclosure.basis {
    case .originatorUse: isExceptedUseOfNotes
    // 42 CFR 2.15(b), 2.2(b) and 2.64.
    case .vitalStatistics, .complianceInvestigation, .orderNoncriminal: true
    // 42 CFR 2.63(a).
    case .orderCriminalPatient, .orderProgram, .orderUndercover:
      disclosure.order?.reachesConfidences(on: disclosure.day) ?? false
    // 42 CFR 2.53, for oversight of the originator alone.
    case .audit: disclosure.notesUse == .oversightOfOriginator
    // Communication inside the program for its own training.
    case .internal: disclosure.notesUse == .supervisedTraining
    default: false
    }
  }

  /// 42 CFR 2.31(b)(1)(i): the originator's own use for treatment and the program's supervised training, neither of which leaves the
  /// program; its defense against an action that the patient brought.
  private var isExceptedUseOfNotes: Bool {
    let isOwnTreatment = disclosure.holder.isOriginatorOfNotes && disclosure.purpose == .treatment
    let isInside = isOwnTreatment || disclosure.notesUse == .supervisedTraining
    return (isInside && disclosure.recipient.isInsideProgram) || disclosure.notesUse == .legalDefense
  }

  private func requireNotes(_ isMet: Bool) -> Bool {
    if !isMet, isTransition {
      look(.counselingNotesConsentRequired, .advice, policy: .transition)
      return true
    }
    return require(.counselingNotesConsentRequired, isMet)
  }

  /// The claim that the use is one that 2.31(b)(1)(i) excepts, which concerns the program's own notes alone. Earlier editions know no
  /// such notes; there it is communication inside the program.
  func originatorUse() -> Bool {
    let isMet = involvesNotes && !isRedisclosure && isExceptedUseOfNotes
    if edition != .p2024 { return require(.exceptionInternalCommunication, isMet) }
    return isMet || require(.counselingNotesConsentRequired, false)
  }
}
