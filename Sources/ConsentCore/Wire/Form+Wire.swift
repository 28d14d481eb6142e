// The parts of a form, each in the order of its type's properties.

extension ConsentForm.Medium: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) { try wire.choice(&self) }
}

extension ConsentForm.TPOScope: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) { try wire.choice(&self) }
}

extension Holder: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.text(&name)
    try wire.flag(&isPart2Program)
    try wire.flag(&isCoveredEntity)
  }
}

extension ConsentForm.Patient: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.text(&name)
    try wire.flag(&isDescribedOnly)
    try wire.flag(&isMinor)
    try wire.flag(&canMinorConsentAlone)
    try wire.flag(&isAdjudicatedIncapable)
    try wire.flag(&isTemporarilyIncapable)
    try wire.flag(&isDeceased)
  }
}

extension Party: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.text(&name)
    try wire.text(&title)
    try wire.text(&classText)
    try wire.flag(&isClassBounded)
    try wire.choice(&kind)
    try wire.choice(&role)
    try wire.flag(&isCoveredEntity)
    try wire.list(&participants, of: Text()) { wire, participant throws(WireError) in try wire.text(&participant) }
    try wire.flag(&areParticipantsLimitedToTreating)
  }
}

extension ConsentForm.Information: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.text(&text)
    try wire.flag(&isSpecific)
    try wire.flag(&mentionsSUD)
    try wire.set(&categories, in: .all)
  }
}

extension ConsentForm.RevocationTerms: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isRightStated)
    try wire.flag(&isRelianceExceptionStated)
    try wire.flag(&isMethodStated)
    try wire.text(&irrevocableUntil)
  }
}

extension Expiration: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.choice(&kind)
    try wire.day(&date)
    try wire.text(&text)
    try wire.flag(&relates)
    try wire.day(&occurredOn)
  }
}

extension Signature: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.choice(&role)
    try wire.text(&name)
    try wire.day(&signedOn)
    try wire.flag(&isElectronic)
    try wire.flag(&isAuthorityDescribed)
  }
}

extension ConsentForm.CriminalJustice: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isDurationStated)
    try wire.flag(&isDurationReasonable)
    try wire.flag(&isRevocableWhenStated)
    try wire.day(&revocableFrom)
    try wire.flag(&isRevocableByFinalDisposition)
  }
}

extension ConsentForm.Revocation: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.day(&on)
    try wire.flag(&isOral)
    try wire.flag(&isKnownToHolder)
    try wire.list(&recipients, of: 0) { wire, recipient throws(WireError) in try wire.number(&recipient) }
  }
}

/// The facts of a form that are a yes or no and belong to no part.
struct FormFlags: WireCoded {
  var form: ConsentForm

  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&form.isPatientInitiated)
    try wire.flag(&form.isForFundraising)
    try wire.flag(&form.conditionsServicesOnNotes)
    try wire.flag(&form.isCombinedWithOtherDocument)
    try wire.flag(&form.isKnownFalse)
    try wire.flag(&form.isFalsehoodDiscoverable)
    try wire.flag(&form.isReadingLevelChecked)
    try wire.flag(&form.isCopyGiven)
  }
}
