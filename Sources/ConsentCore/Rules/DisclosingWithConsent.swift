// Section E: disclosing with consent, 42 CFR 2.13(a), 2.26 and 2.31 to 2.33.

extension DisclosureCheck {
  /// Steps 6 to 9: a form that stands, that covers this disclosure, and the papers that go along.
  mutating func isMetByConsent() -> Bool {
    guard let form, let judgement else { return require(.consentFaciallySufficient, false) }
    var isMet = formStands(judgement)
    isMet = notesConsentReaches() && isMet
    isMet = isOnForm(form) && isMet
    isMet = informationWithinConsent(form) && isMet
    isMet = purposeWithinConsent(form) && isMet
    isMet = require(.minimumNecessary, !disclosure.exceedsPurpose) && isMet
    isMet = patientRestrictionHonored() && isMet
    isMet = cjEligibleRecipient() && isMet
    if isMet { checkPapers(form) }
    return isMet
  }

  /// Takes what was found on the form into the trace. A part that fails alone does not fail the rest (P2).
  private mutating func formStands(_ judgement: FormJudgement) -> Bool {
    var isMet = judgement.part2 != .invalid
    // 42 CFR 2.31(c)(2) looks at the face of the form; that it has ended, was revoked or is false does not show there.
    require(.consentFaciallySufficient, !judgement.findings.contains { $0.severity == .invalidates })
    for rule in judgement.kept where !rule.isHIPAA { look(rule, .met) }
    for finding in judgement.findings {
      switch finding.severity {
      case .advisory:
        look(finding.rule, finding.asksForStep ? .condition : .advice, policy: finding.policy)
      case .unlawful where judgement.part2 == .limited && !finding.rule.isHIPAA:
        let isAboutThis = finding.rule == .proceedingConsentSeparate ? isAgainstPatient : involvesNotes
        look(finding.rule, isAboutThis ? .failed : .condition, policy: finding.policy)
        if isAboutThis { isMet = false }
      case .unlawful, .invalidates:
        look(finding.rule, .failed, policy: finding.policy)
        isMet = false
      }
    }
    hipaaAuthorizationNeeded(judgement)
    return isMet
  }

  /// Step 8, 45 CFR 164.508(a): the gate to HIPAA's authorization, whose failures are among the findings.
  private mutating func hipaaAuthorizationNeeded(_ judgement: FormJudgement) {
    look(.hipaaAuthorizationNeeded, judgement.hipaa == .notApplicable ? .endsHere : .met)
    for rule in judgement.kept where rule.isHIPAA { look(rule, .met) }
  }

  /// Who sends and who receives. Whoever had the record from somebody else answers to section F as well.
  private mutating func isOnForm(_ form: ConsentForm) -> Bool {
    let isDiscloser = form.disclosers.contains { discloses($0) }
    if isRedisclosure, !isDiscloser { return mayRedisclose(form, isDiscloser: false) }
    let isSender = require(.discloserWithinConsent, isDiscloser)
    if isRedisclosure, !mayRedisclose(form, isDiscloser: true) { return false }
    return recipientWithinConsent(form) && isSender
  }

  private func discloses(_ party: Party) -> Bool {
    party.isNamed ? party.name.names(disclosure.holder.name) : party.isDescribed && disclosure.holder.isInDescribedClass
  }

  /// 42 CFR 2.33(a)(1): named, inside a named entity, or inside the described class. The general phrase of an all-future consent reaches
  /// treatment, payment and operations alone.
  mutating func recipientWithinConsent(_ form: ConsentForm) -> Bool {
    let isOnForm = form.recipients.enumerated().contains { index, party in
      !isRevoked(index, form) && reaches(party, form)
    }
    let isInPhrase =
      form.tpoScope == .allFuture && form.recipients.isEmpty && isForTPO && disclosure.recipient.isInDescribedClass
    let isMet = require(.recipientWithinConsent, isOnForm || isInPhrase)
    if form.tpoScope == .allFuture { require(.tpoSingleConsentScope, isMet && isForTPO) }
    return isMet
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

  /// Revoked for this recipient alone, where the judgement found that to be so.
  private func isRevoked(_ index: Int, _ form: ConsentForm) -> Bool {
    let isInPart = judgement?.findings.contains { $0.rule == .consentPartialRevocation } ?? false
    guard isInPart, let revocation = form.revocation else { return false }
    return revocation.recipients.contains { Int($0) == index }
  }

  /// 42 CFR 2.31(a)(3), 2.33(a)(1). Presence is shown by every kind of information about somebody's treatment.
  private mutating func informationWithinConsent(_ form: ConsentForm) -> Bool {
    var missing = disclosure.categories.subtracting(form.information.categories)
    if form.information.categories.contains(.fullRecord) { missing.formIntersection(InfoCategories(.sudCounselingNotes)) }
    if missing == InfoCategories(.presence), !form.information.categories.isEmpty {
      look(.acknowledgePresence, .met)
      missing = []
    }
    return require(.informationWithinConsent, missing.isEmpty)
  }

  /// 42 CFR 2.31(a)(5), 2.33(a)(1), 2.13(a). A purpose of treatment, payment or operations does not reach beyond these (P9).
  private mutating func purposeWithinConsent(_ form: ConsentForm) -> Bool {
    let isInScope = form.tpoScope == .allFuture && isForTPO
    let isBeyondTPO = Purposes.tpo.contains(disclosure.purpose) && !isForTPO
    let isMet = isInScope || (form.purposes.contains(disclosure.purpose) && !isBeyondTPO)
    look(.purposeWithinConsent, isMet ? .met : .failed, policy: isBeyondTPO ? .childWelfareIsNotTPO : nil)
    return isMet
  }

  /// 42 CFR 2.26, 2024: an agreed restriction on what goes out for treatment, payment or operations is kept.
  private mutating func patientRestrictionHonored() -> Bool {
    guard edition == .p2024, isForTPO else { return true }
    return require(.patientRestrictionHonored, !disclosure.isRestricted)
  }

  /// 42 CFR 2.35(a)(1): only to those who made treatment a condition and monitor it.
  private mutating func cjEligibleRecipient() -> Bool {
    guard disclosure.basis == .cjConsent else { return true }
    let isEligible =
      isForCriminalMatter && disclosure.recipient.role != .lawEnforcement && disclosure.recipient.monitorsCondition
    if form?.revocation != nil {
      let isRevoked = judgement?.findings.contains { $0.rule == .consentNotRevoked } ?? false
      look(.cjRevocation, isRevoked ? .failed : .met)
    }
    return require(.cjEligibleRecipient, isEligible)
  }

  // MARK: - Papers

  /// Nothing leaves the recipient when its own staff use the record on, so nothing need go along.
  private mutating func checkPapers(_ form: ConsentForm) {
    if isRedisclosure, isSameOrganization { return }
    noticeAndCopyAccompany()
    accountingAndLists(form)
  }

  /// 42 CFR 2.24 and 2.25, 2024: programs account for what they disclose with consent (the duty waits for HIPAA's own rule), and an
  /// intermediary lists who received on request.
  private mutating func accountingAndLists(_ form: ConsentForm) {
    let keepsList = disclosure.holder.isPart2Program || disclosure.holder.role == .intermediary
    guard edition == .p2024, keepsList || form.recipients.contains(where: { $0.kind == .intermediary }) else { return }
    look(.accountingAndLists, disclosure.papers.isLogged ? .met : .advice)
  }

  /// 42 CFR 2.32: the notice and, since 2024, a copy of the consent or a clear explanation of its scope. Missing papers are easy to cure.
  private mutating func noticeAndCopyAccompany() {
    needStep(.noticeAccompanies, isDone: isNoticeGood)
    guard edition == .p2024 else { return }
    let isDone = disclosure.papers.hasCopyOrScope
    if !isDone, isTransition {
      look(.consentCopyAccompanies, .advice, policy: .transition)
    } else {
      needStep(.consentCopyAccompanies, isDone: isDone)
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
}

extension Finding {
  /// An advisory that asks for a step: sign again, name the case, put a stop in writing, ask what State law says.
  fileprivate var asksForStep: Bool {
    switch rule {
    case .legacyFormReview, .consentRecipientClassClear, .consentOralRevocation, .consentSignatureMinor: true
    default: false
    }
  }
}
