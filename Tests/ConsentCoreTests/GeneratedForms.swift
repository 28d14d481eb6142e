import ConsentCore

extension SeededGenerator {
  /// A question that could have been asked: a sound form with some of its facts changed, on a day when some edition was in force.
  mutating func question() -> FormQuery {
    var form = one(of: [ConsentForm.toChildWelfare, .tpo, .forProceeding, .toProbation, .in2019, .in2021])
    for _ in 0..<Int.random(in: 0...4, using: &self) { change(&form) }
    // A revocation names recipients that the form has, and a later change may have taken them away.
    form.revocation?.recipients.removeAll { $0 >= form.recipients.count }
    let day = Day(number: Int32.random(in: Edition.p2017.firstDay.number...Day("2027-12-31").number, using: &self))
    let policy = chance(80) ? [] : Policy(strict: one())
    return FormQuery(form: form, holder: chance(50) ? .coveredProgram : .program, day: day, policy: policy)
  }

  /// Changes one fact, or a few that belong together.
  mutating func change(_ form: inout ConsentForm) {
    switch Int.random(in: 0..<22, using: &self) {
    case 0: form.medium = one()
    case 1: form.patient.name = words()
    case 2: form.patient.isDescribedOnly.toggle()
    case 3:
      form.patient.isMinor = true
      form.patient.canMinorConsentAlone = one(of: [true, false, nil])
    case 4: form.patient.isAdjudicatedIncapable.toggle()
    case 5: form.patient.isDeceased.toggle()
    case 6: form.disclosers = parties()
    case 7: form.recipients = parties()
    case 8: form.recipients.append(party())
    case 9: form.information.text = words()
    case 10: form.information.isSpecific.toggle()
    case 11: form.information.mentionsSUD.toggle()
    case 12: form.information.categories = InfoCategories(rawValue: UInt32.random(in: 0..<(1 << 17), using: &self))
    case 13: form.purposes = Purposes(rawValue: UInt16.random(in: 0..<(1 << 13), using: &self))
    case 14:
      form.purposeText = words()
      form.isPatientInitiated = chance(50)
      form.tpoScope = one()
    case 15:
      form.revocationTerms.isRightStated = chance(50)
      form.revocationTerms.isRelianceExceptionStated = chance(50)
      form.revocationTerms.isMethodStated = chance(50)
      form.revocationTerms.irrevocableUntil = chance(30) ? words() : Text()
    case 16: form.expiration = expiration()
    case 17: form.statements = Statements(rawValue: UInt8.random(in: 0..<64, using: &self))
    case 18: form.signatures = (0..<Int.random(in: 0...3, using: &self)).map { _ in signature() }
    case 19: form.criminalJustice = chance(30) ? nil : criminalJustice()
    case 20: form.revocation = revocation(of: form)
    default: changeRemainder(&form)
    }
  }

  private mutating func changeRemainder(_ form: inout ConsentForm) {
    form.isForFundraising = chance(30)
    form.conditionsServicesOnNotes = chance(30)
    form.isCombinedWithOtherDocument = chance(30)
    form.isKnownFalse = chance(20)
    form.isFalsehoodDiscoverable = chance(20)
    form.isReadingLevelChecked = one(of: [true, false, nil])
    form.isCopyGiven = one(of: [true, false, nil])
  }

  mutating func words() -> Text {
    one(of: [
      "", "____", "Jordan Vale", "anyone", "Whoever asks", "any lawful purpose", "until revoked", "none", "when my case closes",
      "Zoë Ñandú", "O’Neil & Sons", "\u{A0}", "all records", "my caseworker",
    ])
  }

  mutating func day() -> Day {
    Day(number: Int32.random(in: Day("2017-01-01").number...Day("2028-12-31").number, using: &self))
  }

  mutating func party() -> Party {
    var party = Party(words(), one(), one())
    party.title = chance(20) ? words() : Text()
    party.classText = chance(40) ? words() : Text()
    party.isClassBounded = chance(50)
    party.isCoveredEntity = chance(30)
    party.participants = chance(20) ? [words()] : []
    party.areParticipantsLimitedToTreating = chance(30)
    return party
  }

  private mutating func parties() -> [Party] { (0..<Int.random(in: 0...3, using: &self)).map { _ in party() } }

  private mutating func expiration() -> Expiration {
    var expiration = Expiration(one(), words(), relates: chance(50))
    expiration.date = chance(70) ? day() : nil
    expiration.occurredOn = chance(20) ? day() : nil
    return expiration
  }

  private mutating func signature() -> Signature {
    var signature = Signature(one(), words(), on: nil, authority: chance(50))
    signature.signedOn = chance(80) ? day() : nil
    signature.isElectronic = chance(30)
    return signature
  }

  private mutating func criminalJustice() -> ConsentForm.CriminalJustice {
    var terms = ConsentForm.CriminalJustice()
    terms.isDurationStated = chance(80)
    terms.isDurationReasonable = chance(80)
    terms.isRevocableWhenStated = chance(80)
    terms.revocableFrom = chance(50) ? day() : nil
    terms.isRevocableByFinalDisposition = chance(80)
    return terms
  }

  private mutating func revocation(of form: ConsentForm) -> ConsentForm.Revocation {
    var revocation = ConsentForm.Revocation(on: day())
    revocation.isOral = chance(30)
    revocation.isKnownToHolder = chance(70)
    if !form.recipients.isEmpty, chance(30) {
      revocation.recipients = [UInt8(Int.random(in: form.recipients.indices, using: &self))]
    }
    return revocation
  }
}
