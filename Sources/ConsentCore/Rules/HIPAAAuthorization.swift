// Section K: the authorization of 45 CFR 164.508, which a covered entity needs besides the consent of Part 2. Its failures leave the
// Part 2 lane alone.

extension FormCheck {
  /// 45 CFR 164.508(a): a covered entity and a purpose beyond treatment, payment and operations, or psychotherapy notes, which need an
  /// authorization for these too, (a)(2). Counseling notes are taken for such notes.
  var needsAuthorization: Bool {
    holder.isCoveredEntity && (!isForTPOOnly || form.information.categories.contains(.sudCounselingNotes))
  }

  func checkAuthorization() {
    guard needsAuthorization else { return }
    hipaaDescription()
    hipaaDiscloser()
    hipaaRecipient()
    hipaaPurpose()
    hipaaExpiration()
    hipaaSignatureDate()
    hipaaRepresentativeAuthority()
    hipaaRevocationStatement()
    hipaaStatements()
    hipaaPlainLanguage()
    hipaaCopyToIndividual()
    hipaaNotCompound()
  }

  /// 45 CFR 164.508(c)(1)(i): specific and meaningful.
  private func hipaaDescription() {
    examine(.hipaaDescription)
    let isStated = !form.information.text.isBlank || !form.information.categories.isEmpty
    if !isStated || !form.information.isDescribed { find(.hipaaDescription, .unlawful, at: .information) }
  }

  /// 45 CFR 164.508(c)(1)(ii): name, other specific identification, or class.
  private func hipaaDiscloser() {
    examine(.hipaaDiscloser)
    if form.disclosers.isEmpty { return find(.hipaaDiscloser, .unlawful, at: .discloser) }
    for (index, discloser) in form.disclosers.enumerated() where !discloser.isIdentified {
      find(.hipaaDiscloser, .unlawful, at: .discloser, index: index)
    }
  }

  /// 45 CFR 164.508(c)(1)(iii): name, other specific identification, or class. A title is such an identification, unlike for the
  /// recipient of Part 2.
  private func hipaaRecipient() {
    examine(.hipaaRecipient)
    if form.recipients.isEmpty { return find(.hipaaRecipient, .unlawful, at: .recipient) }
    for (index, recipient) in form.recipients.enumerated() where !recipient.isIdentified {
      find(.hipaaRecipient, .unlawful, at: .recipient, index: index)
    }
  }

  /// 45 CFR 164.508(c)(1)(iv): each purpose; "at the request of the individual" if the individual started it.
  private func hipaaPurpose() {
    examine(.hipaaPurpose)
    let needsWords = form.purposes.isEmpty || form.purposes.contains(.other)
    let isUnstated = needsWords && form.purposeText.isBlank
    let isUnfoundedRequest = form.purposes.contains(.patientRequest) && !form.isPatientInitiated
    if isUnstated || isUnfoundedRequest || form.isForAnyPurpose { find(.hipaaPurpose, .unlawful, at: .purpose) }
  }

  /// 45 CFR 164.508(c)(1)(v): a date, or an event that relates to the individual or the purpose; "none" and "end of the research" for
  /// research alone.
  private func hipaaExpiration() {
    examine(.hipaaExpiration)
    let isMet =
      switch form.expiration.effectiveKind {
      case .date: true
      case .event, .condition, .endOfTreatment: form.expiration.relates
      case .endOfResearch: form.expiration.relates || form.purposes == .research
      case .never: form.purposes == .research
      case .blank: false
      }
    if !isMet { find(.hipaaExpiration, .unlawful, at: .expiration) }
  }

  /// 45 CFR 164.508(c)(1)(vi): signature and date.
  private func hipaaSignatureDate() {
    examine(.hipaaSignatureDate)
    if !form.signatures.contains(where: { isRequired($0) }) {
      find(.hipaaSignatureDate, .unlawful, at: .signature)
    } else if signedOn == nil {
      find(.hipaaSignatureDate, .unlawful, at: .signatureDate)
    }
  }

  /// 45 CFR 164.508(c)(1)(vi): a representative's authority is described. A parent's is, by signing as the parent.
  private func hipaaRepresentativeAuthority() {
    for signature in form.signatures where isRequired(signature) && signature.isStandIn && signature.role != .parent {
      examine(.hipaaRepresentativeAuthority)
      if !signature.isAuthorityDescribed { return find(.hipaaRepresentativeAuthority, .unlawful, at: .signature) }
    }
  }

  /// 45 CFR 164.508(c)(2)(i): the right, its exceptions and how to use it.
  private func hipaaRevocationStatement() {
    examine(.hipaaRevocationStatement)
    let terms = form.revocationTerms
    // 45 CFR 164.508(b)(5): an authorization can always be revoked. Words that take the right away do not state it.
    if !terms.isRightStated || !terms.irrevocableUntil.isBlank {
      find(.hipaaRevocationStatement, .unlawful, at: .revocationRight)
    } else if !terms.isRelianceExceptionStated {
      find(.hipaaRevocationStatement, .unlawful, at: .revocationReliance)
    } else if !terms.isMethodStated {
      find(.hipaaRevocationStatement, .unlawful, at: .revocationMethod)
    }
  }

  /// 45 CFR 164.508(c)(2)(ii) and (iii): whether services depend on signing, and that HIPAA may no longer protect the copy.
  private func hipaaStatements() {
    examine(.hipaaConditioningStatement)
    examine(.hipaaRedisclosureStatement)
    if !form.statements.contains(.conditioning) { find(.hipaaConditioningStatement, .unlawful, at: .conditioning) }
    if !form.statements.contains(.redisclosureRisk) { find(.hipaaRedisclosureStatement, .unlawful, at: .redisclosureRisk) }
  }

  /// 45 CFR 164.508(c)(3), where somebody said that nobody checked.
  private func hipaaPlainLanguage() {
    if form.isReadingLevelChecked != nil { examine(.hipaaPlainLanguage) }
    if form.isReadingLevelChecked == false { find(.hipaaPlainLanguage, .advisory, at: .wholeForm) }
  }

  /// 45 CFR 164.508(c)(4), where somebody said that no copy was given.
  private func hipaaCopyToIndividual() {
    if form.isCopyGiven != nil { examine(.hipaaCopyToIndividual) }
    if form.isCopyGiven == false { find(.hipaaCopyToIndividual, .advisory, at: .wholeForm) }
  }

  /// 45 CFR 164.508(b)(3): not merged with another document; psychotherapy notes only with such notes. Unlike in Part 2 the rest of the form does not stand, (b)(2)(iv).
  private func hipaaNotCompound() {
    examine(.hipaaNotCompound)
    let categories = form.information.categories
    let isMixed = categories.contains(.sudCounselingNotes) && categories != InfoCategories(.sudCounselingNotes)
    if form.isCombinedWithOtherDocument {
      find(.hipaaNotCompound, .unlawful, at: .wholeForm)
    } else if isMixed {
      find(.hipaaNotCompound, .unlawful, at: .information)
    }
  }
}
