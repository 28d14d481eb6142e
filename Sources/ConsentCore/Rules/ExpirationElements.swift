// Section B, the end of a consent: 42 CFR 2.31(a)(7).

extension FormCheck {
  func checkExpiration() {
    examine(.consentExpirationPresent)
    let kind = form.expiration.effectiveKind
    if kind == .never || kind == .endOfTreatment || kind == .endOfResearch { examine(.consentExpirationNoneTpoOnly) }
    switch kind {
    case .blank:
      find(.consentExpirationPresent, at: .expiration)
    case .never:
      // 2024: "none" is for treatment, payment and operations alone; before, it never passed.
      if edition != .p2024 || !isForTPOOnly { find(.consentExpirationNoneTpoOnly, at: .expiration) }
    case .endOfTreatment:
      if edition == .p2024, !isForTPOOnly, !form.expiration.relates { find(.consentExpirationNoneTpoOnly, at: .expiration) }
    case .endOfResearch:
      if edition == .p2024, form.purposes != .research, !form.expiration.relates {
        find(.consentExpirationNoneTpoOnly, at: .expiration)
      }
    case .event, .condition:
      // 2024: an event, or a condition taken as one, must belong to the patient or the purpose.
      if edition == .p2024, !form.expiration.relates { find(.consentExpirationPresent, at: .expiration) }
    case .date:
      break
    }
    consentDurationReasonable()
  }

  /// 42 CFR 2.31(a)(7), 2017 and 2020: no longer than the purpose needs. The text sets no number; 24 months is the core's line, so it
  /// only advises.
  private func consentDurationReasonable() {
    guard edition != .p2024 else { return }
    examine(.consentDurationReasonable)
    switch form.expiration.effectiveKind {
    case .date:
      if let end = form.expiration.date, let signedOn, end > signedOn.adding(months: 24) {
        find(.consentDurationReasonable, .advisory, at: .expiration, fact: .day(end))
      }
    case .event, .condition:
      if !form.expiration.relates { find(.consentDurationReasonable, .advisory, at: .expiration) }
    default:
      break
    }
  }
}
