// Section B: the elements of a written consent, 42 CFR 2.31(a). A failed element makes the form deficient on its face.

extension FormCheck {
  func checkElements() {
    consentWritten()
    consentPatientName()
    consentDiscloserIdentified()
    consentInfoDescribed()
    checkRecipients()
    consentTpoCeRedisclosureStatement()
    consentPurposeStated()
    consentFundraisingOptout()
    consentRevocationStatement()
    consentRevocationHow()
    checkExpiration()
    checkSignatures()
    consentTpoRedisclosureWarning()
    consentTpoRefusalConsequences()
  }

  /// 42 CFR 2.31(a): in writing, on paper or electronic.
  private func consentWritten() {
    examine(.consentWritten)
    if form.medium == .oral { find(.consentWritten, at: .wholeForm) }
  }

  /// 42 CFR 2.31(a)(1): the name of one person.
  private func consentPatientName() {
    examine(.consentPatientName)
    if form.patient.name.isBlank || form.patient.isDescribedOnly { find(.consentPatientName, at: .patient) }
  }

  /// 42 CFR 2.31(a)(2). 2017 and 2020: by name or general designation; 2024: by name, other specific identification, or class. A
  /// position is such a designation or identification, unlike for a recipient.
  private func consentDiscloserIdentified() {
    examine(.consentDiscloserIdentified)
    if form.disclosers.isEmpty { return find(.consentDiscloserIdentified, at: .discloser) }
    for (index, discloser) in form.disclosers.enumerated() where !discloser.isIdentified {
      find(.consentDiscloserIdentified, at: .discloser, index: index)
    }
  }

  /// 42 CFR 2.31(a)(3). 2017 and 2020: amount and kind, with substance use disorder information expressly mentioned; 2024: specific
  /// and meaningful, and by 2.32 a general medical release is still not enough.
  private func consentInfoDescribed() {
    examine(.consentInfoDescribed)
    let information = form.information
    let isStated = !information.text.isBlank || !information.categories.isEmpty
    let isSpecific = edition == .p2024 ? information.isDescribed : true
    if !isStated || !isSpecific || !information.mentionsSUD { find(.consentInfoDescribed, at: .information) }
  }

  /// 42 CFR 2.31(a)(5). Since 2024 "at the request of the patient" suffices if the patient started it; earlier texts do not mention
  /// the shortcut, which is no failure but worth a word. "Any purpose" never suffices.
  private func consentPurposeStated() {
    examine(.consentPurposeStated)
    if form.isForAnyPurpose { return find(.consentPurposeStated, at: .purpose) }
    if form.tpoScope == .allFuture, edition == .p2024, isForTPOOnly { return }
    let needsWords = form.purposes.isEmpty || form.purposes.contains(.other)
    if needsWords, form.purposeText.isBlank { return find(.consentPurposeStated, at: .purpose) }
    guard form.purposes.contains(.patientRequest) else { return }
    if edition != .p2024 {
      find(.consentPurposeStated, .advisory, at: .purpose)
    } else if !form.isPatientInitiated {
      find(.consentPurposeStated, at: .purpose)
    }
  }

  /// 42 CFR 2.31(a)(5)(iii), 2024: the patient may decline fundraising messages.
  private func consentFundraisingOptout() {
    let raisesFunds = form.isForFundraising || form.purposes.contains(.fundraising)
    guard edition == .p2024, raisesFunds else { return }
    examine(.consentFundraisingOptout)
    if !form.statements.contains(.fundraisingOptOut) { find(.consentFundraisingOptout, at: .fundraisingOptOut) }
  }

  /// 42 CFR 2.31(a)(6): the right to revoke is stated and nothing takes it away, unless 2.35 applies. A missing reliance exception is
  /// the HIPAA lane's business.
  private func consentRevocationStatement() {
    if isCriminalJusticeConsent { return }
    examine(.consentRevocationStatement)
    if !form.revocationTerms.isRightStated || !form.revocationTerms.irrevocableUntil.isBlank {
      find(.consentRevocationStatement, at: .revocationRight)
    }
  }

  /// 42 CFR 2.31(a)(6), 2024: how to revoke. Not for a consent under 2.35.
  private func consentRevocationHow() {
    guard edition == .p2024, !isCriminalJusticeConsent else { return }
    examine(.consentRevocationHow)
    if !form.revocationTerms.isMethodStated { find(.consentRevocationHow, at: .revocationMethod) }
  }

  // MARK: - Statements of a consent for treatment, payment and operations

  /// 42 CFR 2.31(a)(4)(iii), 2024: if a recipient may be a covered entity or business associate, the form says what those may do.
  private func consentTpoCeRedisclosureStatement() {
    let reachesCoveredEntity = form.tpoScope == .allFuture || form.recipients.contains { $0.isCoveredEntityOrAssociate }
    guard edition == .p2024, isForTPO, reachesCoveredEntity else { return }
    examine(.consentTpoCeRedisclosureStatement)
    if !form.statements.contains(.coveredEntityRedisclosure) {
      find(.consentTpoCeRedisclosureStatement, at: .coveredEntityRedisclosure)
    }
  }

  /// 42 CFR 2.31(a)(10)(i), 2024.
  private func consentTpoRedisclosureWarning() {
    guard edition == .p2024, isForTPO else { return }
    examine(.consentTpoRedisclosureWarning)
    if !form.statements.contains(.redisclosureRisk) { find(.consentTpoRedisclosureWarning, at: .redisclosureRisk) }
  }

  /// 42 CFR 2.31(a)(10)(ii), 2024.
  private func consentTpoRefusalConsequences() {
    guard edition == .p2024, isForTPO else { return }
    examine(.consentTpoRefusalConsequences)
    if !form.statements.contains(.refusalConsequences) { find(.consentTpoRefusalConsequences, at: .refusalConsequences) }
  }
}
