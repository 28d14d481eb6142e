// Forms as they would be if they were signed rightly: what a remedy puts in the place of one that is not.

extension ConsentForm {
  /// A form for one disclosure alone, with every element of 42 CFR 2.31 and 45 CFR 164.508, signed the day before.
  static func sound(for disclosure: Disclosure) -> ConsentForm {
    var form = ConsentForm()
    form.disclosers.append(disclosure.holder.asParty)
    form.recipients.append(disclosure.recipient.asParty)
    form.information.categories = disclosure.categories
    form.purposes = Purposes(disclosure.purpose)
    form.isPatientInitiated = disclosure.purpose == .patientRequest
    return form.completed(on: disclosure.day)
  }

  /// The same form signed anew with what its elements lack: whom it names, what it covers and why stay as they are.
  func completed(on day: Day) -> ConsentForm {
    var form = self
    let words = Text("SUD")
    form.medium = medium == .oral ? .paper : medium
    if patient.name.isBlank { form.patient.name = words }
    form.patient.isDescribedOnly = false
    form.information.isSpecific = true
    if information.text.isBlank || !form.information.isDescribed { form.information.text = words }
    form.information.mentionsSUD = true
    if purposes.contains(.other), purposeText.isBlank { form.purposeText = words }
    if isForAnyPurpose {
      form.purposeText = Text()
      form.purposes.remove(Purposes(.other))
    }
    form.revocationTerms = RevocationTerms()
    form.revocationTerms.isRightStated = true
    form.revocationTerms.isRelianceExceptionStated = true
    form.revocationTerms.isMethodStated = true
    form.expiration = Expiration()
    form.expiration.kind = .date
    form.expiration.date = Day(number: day.number + 180)
    form.statements = .all
    form.criminalJustice?.isDurationStated = true
    form.criminalJustice?.isDurationReasonable = true
    form.criminalJustice?.isRevocableWhenStated = true
    form.criminalJustice?.isRevocableByFinalDisposition = true
    form.conditionsServicesOnNotes = false
    form.isCombinedWithOtherDocument = false
    form.revocation = nil
    form.isKnownFalse = false
    form.isFalsehoodDiscoverable = false
    form.signatures = patient.rightSigners(on: Day(number: day.number - 1))
    form.recipients = PlainArray()
    for recipient in recipients { form.recipients.append(recipient.bounded) }
    return form
  }
}

extension ConsentForm.Patient {
  /// Whose signatures the form needs.
  fileprivate func rightSigners(on day: Day) -> PlainArray<Signature> {
    var signature = Signature()
    signature.name = Text("X")
    signature.signedOn = day
    signature.isAuthorityDescribed = true
    signature.role = needsRepresentative ? .personalRepresentative : isMinor ? .minor : .patient
    var signers = PlainArray(repeating: signature, count: 1)
    if signature.role == .minor, canMinorConsentAlone != true {
      signature.role = .parent
      signers.append(signature)
    }
    return signers
  }
}

extension Party {
  /// The same party, with the edges of a class drawn.
  fileprivate var bounded: Party {
    var party = self
    party.isClassBounded = true
    return party
  }
}
