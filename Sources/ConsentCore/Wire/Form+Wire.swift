// The parts of a form, each in the order of its type's properties.

extension ConsentForm.Medium: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.choice(&self) }
}

extension ConsentForm.TPOScope: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.choice(&self) }
}

extension Holder: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.text(&name)
    wire.flag(&isPart2Program)
    wire.flag(&isCoveredEntity)
  }
}

extension ConsentForm.Patient: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.text(&name)
    wire.flag(&isDescribedOnly)
    wire.flag(&isMinor)
    wire.flag(&canMinorConsentAlone)
    wire.flag(&isAdjudicatedIncapable)
    wire.flag(&isTemporarilyIncapable)
    wire.flag(&isDeceased)
  }
}

extension Party: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.text(&name)
    wire.text(&title)
    wire.text(&classText)
    wire.flag(&isClassBounded)
    wire.choice(&kind)
    wire.choice(&role)
    wire.flag(&isCoveredEntity)
    wire.list(&participants, of: Text()) { wire, participant in wire.text(&participant) }
    wire.flag(&areParticipantsLimitedToTreating)
  }
}

extension ConsentForm.Information: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.text(&text)
    wire.flag(&isSpecific)
    wire.flag(&mentionsSUD)
    wire.set(&categories, in: .all)
  }
}

extension ConsentForm.RevocationTerms: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isRightStated)
    wire.flag(&isRelianceExceptionStated)
    wire.flag(&isMethodStated)
    wire.text(&irrevocableUntil)
  }
}

extension Expiration: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.choice(&kind)
    wire.day(&date)
    wire.text(&text)
    wire.flag(&relates)
    wire.day(&occurredOn)
  }
}

extension Signature: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.choice(&role)
    wire.text(&name)
    wire.day(&signedOn)
    wire.flag(&isElectronic)
    wire.flag(&isAuthorityDescribed)
  }
}

extension ConsentForm.CriminalJustice: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isDurationStated)
    wire.flag(&isDurationReasonable)
    wire.flag(&isRevocableWhenStated)
    wire.day(&revocableFrom)
    wire.flag(&isRevocableByFinalDisposition)
  }
}

extension ConsentForm.Revocation: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.day(&on)
    wire.flag(&isOral)
    wire.flag(&isKnownToHolder)
    wire.list(&recipients, of: 0) { wire, recipient in
      recipient = wire.byte(recipient, upTo: .max)
    }
  }
}

extension ConsentForm {
  /// The facts of a form that are a yes or no and belong to no part.
  mutating func codeFlags(_ wire: inout some WireCoder) {
    wire.flag(&isPatientInitiated)
    wire.flag(&isForFundraising)
    wire.flag(&conditionsServicesOnNotes)
    wire.flag(&isCombinedWithOtherDocument)
    wire.flag(&isKnownFalse)
    wire.flag(&isFalsehoodDiscoverable)
    wire.flag(&isReadingLevelChecked)
    wire.flag(&isCopyGiven)
  }
}
