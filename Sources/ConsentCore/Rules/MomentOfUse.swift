// Section C: validity at the moment of use, 42 CFR 2.31(c), before 2024 2.31(b). `consent-facially-sufficient` follows from section B
// and is not a finding of its own; `legacy-form-review` is in FormJudgement+Editions.swift.

extension FormCheck {
  func checkMomentOfUse() {
    consentNotExpired()
    checkRevocation()
    consentNotFalse()
  }

  /// 42 CFR 2.31(c)(1). The date has not passed and the event has not happened; the day of expiry is still good (P7).
  private func consentNotExpired() {
    examine(.consentNotExpired)
    switch form.expiration.effectiveKind {
    case .date:
      guard let end = form.expiration.date else { return }
      let isStrict = policy.isStrict(.expirationDay)
      if end < day || (isStrict && end == day) {
        find(.consentNotExpired, .unlawful, at: .expiration, fact: .day(end), policy: end == day ? .expirationDay : nil)
      }
    case .blank, .never:
      return
    case .event, .condition, .endOfTreatment, .endOfResearch:
      if let end = form.expiration.occurredOn, end <= day {
        find(.consentNotExpired, .unlawful, at: .expiration, fact: .day(end))
      }
    }
  }

  /// 42 CFR 2.31(a)(6), (c)(3), 2.33(a)(2): a revocation that the holder knows ends the consent for whom it names, and looks forward
  /// only.
  private func checkRevocation() {
    guard let revocation = form.revocation else { return examine(.consentNotRevoked) }
    let fact = Finding.Fact.day(revocation.on)
    // An oral revocation leaves open whether this rule is kept.
    if !isOpenOralRevocation(revocation) { examine(.consentNotRevoked) }
    if revocation.on > day { return find(.consentReliancePreserved, .advisory, at: .revocationRight, fact: fact) }
    guard revocation.isKnownToHolder, isRevocable else { return }
    let isPartial = leavesSomeRecipient(revocation)
    if isPartial {
      find(.consentPartialRevocation, .advisory, at: .recipient, index: Int(revocation.recipients[0]), fact: fact)
    }
    if isOpenOralRevocation(revocation) {
      find(.consentOralRevocation, .advisory, at: .revocationRight, fact: fact, policy: .oralRevocation)
    } else if !isPartial {
      let isOral = revocation.isOral && edition == .p2024
      find(.consentNotRevoked, .unlawful, at: .revocationRight, fact: fact, policy: isOral ? .oralRevocation : nil)
    }
  }

  /// P3: the 2024 text speaks of revoking in writing and bars use after any known revocation.
  private func isOpenOralRevocation(_ revocation: ConsentForm.Revocation) -> Bool {
    revocation.isOral && edition == .p2024 && !policy.isStrict(.oralRevocation) && revocation.isKnownToHolder
      && revocation.on <= day && isRevocable
  }

  /// 42 CFR 2.35(c): a revocation of a consent under 2.35 has no effect before the point that the form states. From then on it has,
  /// even if the patient gave it earlier.
  private var isRevocable: Bool {
    guard isCriminalJusticeConsent, let from = form.criminalJustice?.revocableFrom else { return true }
    return day >= from
  }

  /// Revoking one recipient leaves the others in force.
  private func leavesSomeRecipient(_ revocation: ConsentForm.Revocation) -> Bool {
    guard !revocation.recipients.isEmpty else { return false }
    return form.recipients.indices.contains { !revocation.names($0) }
  }

  /// 42 CFR 2.31(c)(4): neither known to be materially false nor, with reasonable diligence, knowable as such.
  private func consentNotFalse() {
    examine(.consentNotFalse)
    if form.isKnownFalse || form.isFalsehoodDiscoverable { find(.consentNotFalse, .unlawful, at: .wholeForm) }
  }
}
