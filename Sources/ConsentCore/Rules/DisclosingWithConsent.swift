// Section E: disclosing with consent, 42 CFR 2.13(a), 2.26 and 2.31 to 2.33.

extension DisclosureCheck {
  /// Steps 6 to 9: a form that stands, that covers this disclosure, and the papers that go along.
  func isMetByConsent() -> Bool {
    guard let form, let judgement else { return require(.consentFaciallySufficient, false) }
    var isMet = formStands(judgement)
    isMet = notesConsentReaches() && isMet
    isMet = isOnForm(form) && isMet
    isMet = informationWithinConsent(form) && isMet
    isMet = purposeWithinConsent(form) && isMet
    isMet = require(.minimumNecessary, !disclosure.exceedsPurpose) && isMet
    isMet = patientRestrictionHonored() && isMet
    isMet = cjEligibleRecipient() && isMet
    isMet = isAuthorized(judgement) && isMet
    if isMet { checkPapers(form) }
    return isMet
  }

  /// Takes what was found on the form into the trace. A part that fails alone does not fail the rest (P2).
  private func formStands(_ judgement: FormJudgement) -> Bool {
    var isMet = judgement.part2 != .invalid
    // 42 CFR 2.31(c)(2) looks at the face of the form; that it has ended, was revoked or is false does not show there.
    // In the transition the earlier edition may have been the one that it meets (P8).
    look(
      .consentFaciallySufficient,
      judgement.findings.contains { $0.severity == .invalidates } ? .failed : .met,
      policy: judgement.edition == edition ? nil : .transition
    )
    for rule in judgement.kept where !rule.isHIPAA { isMet = takeKept(rule) && isMet }
    for finding in judgement.findings where !finding.rule.isHIPAA {
      isMet = take(finding, isPartAlone: finding.severity == .unlawful && judgement.part2 == .limited) && isMet
    }
    return isMet
  }

  /// Takes a finding into the trace; false if it forbids this disclosure.
  private func take(_ finding: Finding, isPartAlone: Bool) -> Bool {
    if finding.severity == .advisory {
      look(finding.rule, asksForStep(finding) ? .condition : .advice, policy: finding.policy)
      return true
    }
    let isAboutThis = finding.rule == .proceedingConsentSeparate ? isForProceedingUse : involvesNotes
    let isBroken = !isPartAlone || isAboutThis
    look(finding.rule, isBroken ? .failed : .condition, policy: finding.policy)
    return !isBroken
  }

  /// Takes a rule that the form keeps into the trace. What the form leaves open for others, a revocation may have taken from this
  /// recipient, 42 CFR 2.31(c)(3).
  private func takeKept(_ rule: RuleID) -> Bool {
    switch rule {
    case .consentNotRevoked: return require(rule, !isRevokedForRecipient)
    // P7: still in force on the day itself.
    case .consentNotExpired:
      let isLastDay = form?.expiration.effectiveKind == .date && form?.expiration.date == disclosure.day
      look(rule, .met, policy: isLastDay ? .expirationDay : nil)
    default: look(rule, .met)
    }
    return true
  }

  /// An advisory that asks for a step: sign again, name the case, put a stop in writing, ask what State law says. A stop that was said
  /// about some recipients asks for nothing where another one receives.
  private func asksForStep(_ finding: Finding) -> Bool {
    switch finding.rule {
    case .legacyFormReview, .consentRecipientClassClear, .consentSignatureMinor: true
    case .consentOralRevocation: !isRevocationPartial || isRevocationForRecipient
    default: false
    }
  }

  /// Step 8, 45 CFR 164.508(a): the gate to HIPAA's authorization, and what was found behind it. Treatment, payment and operations need
  /// none, even on a form that has other purposes too; notes always do.
  private func isAuthorized(_ judgement: FormJudgement) -> Bool {
    let isNeeded = judgement.hipaa != .notApplicable && (!isForTPO || involvesNotes)
    look(.hipaaAuthorizationNeeded, isNeeded ? .met : .endsHere)
    guard isNeeded else { return true }
    for rule in judgement.kept where rule.isHIPAA { look(rule, .met) }
    var isMet = true
    for finding in judgement.findings where finding.rule.isHIPAA { isMet = take(finding, isPartAlone: false) && isMet }
    return isMet
  }

  /// Who sends and who receives. Whoever had the record from somebody else answers to section F as well.
  private func isOnForm(_ form: ConsentForm) -> Bool {
    let isDiscloser = form.disclosers.contains { discloses($0) }
    if isRedisclosure, !isDiscloser { return mayRedisclose(form, isDiscloser: false) }
    let isSender = require(.discloserWithinConsent, isDiscloser)
    if isRedisclosure, !mayRedisclose(form, isDiscloser: true) { return false }
    return recipientWithinConsent(form) && isSender
  }

  private func discloses(_ party: Party) -> Bool {
    party.isNamed ? party.name.names(disclosure.holder.name) : party.isIdentified && disclosure.holder.isInDescribedClass
  }

  /// 42 CFR 2.33(a)(1): named, inside a named entity, or inside the described class. The general phrase of an all-future consent reaches
  /// treatment, payment and operations alone.
  func recipientWithinConsent(_ form: ConsentForm) -> Bool {
    let isOnForm = form.recipients.enumerated().contains { index, party in
      !isRevoked(index, form) && reaches(party, form)
    }
    let isInPhrase =
      form.tpoScope == .allFuture && form.recipients.isEmpty && isForTPO && disclosure.recipient.isInDescribedClass
    let isMet = require(.recipientWithinConsent, isOnForm || isInPhrase)
    tpoSingleConsentScope(form, isOnForm: isMet)
    return isMet
  }

  /// 42 CFR 2.33(a)(2), 2024: an all-future consent is for treatment, payment and operations. What else the form says stands by itself.
  private func tpoSingleConsentScope(_ form: ConsentForm, isOnForm: Bool) {
    guard edition == .p2024, form.tpoScope == .allFuture else { return }
    let isOtherPurpose = form.purposes.contains(disclosure.purpose) && !Purposes.tpo.contains(disclosure.purpose)
    if !isOtherPurpose { require(.tpoSingleConsentScope, isOnForm && isForTPO) }
  }

  /// Naming an entity reaches its staff; naming a person does not reach the entity. An intermediary reaches the participants that the
  /// form names and, where it says so, those who treat the patient, 42 CFR 2.31(a)(4)(ii).
  private func reaches(_ party: Party, _ form: ConsentForm) -> Bool {
    let recipient = disclosure.recipient
    if party.isNamed {
      if party.name.names(recipient.name) || (party.kind != .person && party.name.names(recipient.organization)) { return true }
      let isParticipant = party.participants.contains { $0.names(recipient.name) || $0.names(recipient.organization) }
      let isInClass = party.areParticipantsLimitedToTreating && recipient.treatsPatient && recipient.isInDescribedClass
      return isParticipant || isInClass
    }
    let isInPhrase = form.tpoScope != .allFuture || isForTPO
    return party.isDescribed && recipient.isInDescribedClass && isInPhrase
  }

  /// Revoked for this recipient alone, where the judgement found that to be so. A stop that was only said leaves it open (P3).
  private func isRevoked(_ index: Int, _ form: ConsentForm) -> Bool {
    let isOpen = judgement?.findings.contains { $0.rule == .consentOralRevocation } ?? false
    guard isRevocationPartial, !isOpen, let revocation = form.revocation else { return false }
    return revocation.names(index)
  }

  /// The revocation names some recipients and leaves others.
  private var isRevocationPartial: Bool {
    judgement?.findings.contains { $0.rule == .consentPartialRevocation } ?? false
  }

  /// The revocation names every entry of the form that reaches this recipient. What it says of somebody by name goes before what holds
  /// for an organization or class.
  private var isRevocationForRecipient: Bool {
    guard let form, let revocation = form.revocation else { return false }
    let isNamed = form.recipients.contains { reaches($0, form) && $0.name.names(disclosure.recipient.name) }
    var isRevoked = false
    for (index, party) in form.recipients.enumerated() where reaches(party, form) {
      if isNamed, !party.name.names(disclosure.recipient.name) { continue }
      if !revocation.names(index) { return false }
      isRevoked = true
    }
    return isRevoked
  }

  /// Revoked for the recipient of this disclosure, though not for every one.
  private var isRevokedForRecipient: Bool { isRevocationPartial && isRevocationForRecipient }

  /// 42 CFR 2.31(a)(3), 2.33(a)(1). Presence is shown by every kind of information about somebody's treatment.
  private func informationWithinConsent(_ form: ConsentForm) -> Bool {
    var missing = disclosure.categories.subtracting(form.information.categories)
    if form.information.categories.contains(.fullRecord) { missing.formIntersection(InfoCategories(.sudCounselingNotes)) }
    if missing == InfoCategories(.presence), !form.information.categories.isEmpty {
      look(.acknowledgePresence, .met)
      missing = []
    }
    return require(.informationWithinConsent, missing.isEmpty)
  }

  /// 42 CFR 2.31(a)(5), 2.33(a)(1), 2.13(a). An all-future consent that names none of them is for treatment, payment and operations. No
  /// such purpose reaches child welfare (P9), a court or a lawyer.
  private func purposeWithinConsent(_ form: ConsentForm) -> Bool {
    let isTPO = Purposes.tpo.contains(disclosure.purpose)
    let isInScope = isTPO && form.tpoScope == .allFuture && form.purposes.isDisjoint(with: .tpo)
    let isStated = isInScope || form.purposes.contains(disclosure.purpose)
    let isBeyondTPO = isStated && isTPO && !isForTPO
    let isByChoice = isBeyondTPO && disclosure.recipient.role == .childWelfare
    let isMet = isStated && !isBeyondTPO
    look(.purposeWithinConsent, isMet ? .met : .failed, policy: isByChoice ? .childWelfareIsNotTPO : nil)
    return isMet
  }

  /// 42 CFR 2.26, 2024: an agreed restriction on what goes out for treatment, payment or operations is kept, save for treatment in an
  /// emergency.
  func patientRestrictionHonored() -> Bool {
    guard edition == .p2024, isForTPO else { return true }
    let isEmergency = disclosure.purpose == .treatment && (disclosure.emergency?.isBonaFide ?? false)
    return require(.patientRestrictionHonored, !disclosure.isRestricted || isEmergency)
  }

  /// 42 CFR 2.35(a)(1): only to those who made treatment a condition and monitor it, whatever the form is claimed as.
  private func cjEligibleRecipient() -> Bool {
    guard disclosure.basis == .cjConsent || (form?.criminalJustice).isStated else { return true }
    let isEligible =
      isForCriminalMatter && disclosure.recipient.role != .lawEnforcement && disclosure.recipient.monitorsCondition
    if (form?.revocation).isStated {
      let isRevoked = judgement?.findings.contains { $0.rule == .consentNotRevoked } ?? false
      look(.cjRevocation, isRevoked ? .failed : .met)
    }
    return require(.cjEligibleRecipient, isEligible)
  }

  // MARK: - Papers

  /// Nothing leaves the recipient when its own staff use the record on, so nothing need go along.
  private func checkPapers(_ form: ConsentForm) {
    if isRedisclosure, isSameOrganization { return }
    noticeAndCopyAccompany()
    accountingAndLists(form)
  }

  /// 42 CFR 2.24 and 2.25, 2024: programs account for what they disclose with consent (the duty waits for HIPAA's own rule), and an
  /// intermediary lists who received on request.
  private func accountingAndLists(_ form: ConsentForm) {
    let keepsList = disclosure.holder.isPart2Program || disclosure.holder.role == .intermediary
    guard edition == .p2024, keepsList || form.recipients.contains(where: { $0.kind == .intermediary }) else { return }
    look(.accountingAndLists, disclosure.papers.isLogged ? .met : .advice)
  }

  /// 42 CFR 2.32: the notice and, since 2024, a copy of the consent or a clear explanation of its scope. Missing papers are easy to cure.
  private func noticeAndCopyAccompany() {
    needStep(.noticeAccompanies, isDone: isNoticeGood, policy: isBeforeCompliance && hasEarlierNotice ? .transition : nil)
    guard edition == .p2024 else { return }
    let isDone = disclosure.papers.hasCopyOrScope
    if !isDone, isTransition {
      look(.consentCopyAccompanies, .advice, policy: .transition)
    } else {
      needStep(.consentCopyAccompanies, isDone: isDone, policy: isBeforeCompliance && !isDone ? .transition : nil)
    }
  }

  /// 2017: the long statement; from 2018-02-02 long or short; 2024: the revised ones, with the earlier ones in the transition (P8).
  private var isNoticeGood: Bool {
    switch disclosure.papers.notice {
    case .none: false
    case .long2017: edition != .p2024 || isTransition
    case .short2018: (edition != .p2024 || isTransition) && disclosure.day >= Day.amendmentOf2018
    case .long2024, .short2024: edition == .p2024
    }
  }

  /// A notice in the wording from before 2024.
  private var hasEarlierNotice: Bool { disclosure.papers.notice == .long2017 || disclosure.papers.notice == .short2018 }
}
