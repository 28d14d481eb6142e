// The parts of a disclosure, each in the order of its type's properties.

/// The facts that every disclosure has, in one record.
extension Disclosure: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try holder.code(&wire)
    try recipient.code(&wire)
    try record.code(&wire)
    try wire.set(&categories, in: .all)
    try wire.choice(&purpose)
    try wire.choice(&basis)
    try wire.flag(&isAgainstPatient)
    try papers.code(&wire)
    try wire.flag(&exceedsPurpose)
    try wire.flag(&answerRevealsPatient)
    try wire.flag(&isRestricted)
    try wire.flag(&isDeidentified)
    try wire.flag(&isCauseOfDeathInquiry)
  }
}

extension DisclosureHolder: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.text(&name)
    try wire.choice(&role)
    try wire.flag(&isPart2Program)
    try wire.flag(&isCoveredEntity)
    try wire.choice(&obtainedBy)
    try wire.flag(&hasReceivedNotice)
    try wire.choice(&system)
    try wire.flag(&isKnownOnlyForSUDCare)
    try wire.flag(&isInDescribedClass)
    try wire.flag(&isOriginatorOfNotes)
    try wire.flag(&hasSecurityPolicies)
    var hasFacts = programFacts != nil
    try wire.flag(&hasFacts)
    guard hasFacts else {
      programFacts = nil
      return
    }
    var facts = programFacts ?? ProgramFacts()
    try facts.code(&wire)
    programFacts = facts
  }
}

extension DisclosureHolder.ProgramFacts: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&holdsItselfOut)
    try wire.flag(&providesSUDServices)
    try wire.flag(&isGeneralMedicalFacility)
    try wire.flag(&isIdentifiedSUDUnitOrStaff)
    try wire.flag(&isFederallyAssisted)
  }
}

extension DisclosureRecipient: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.text(&name)
    try wire.text(&organization)
    try wire.choice(&role)
    try wire.flag(&isCoveredEntity)
    try wire.choice(&system)
    try wire.flag(&isSource)
    try wire.flag(&isInDescribedClass)
    try wire.flag(&isAllowedOnward)
    try wire.flag(&treatsPatient)
    try wire.flag(&isInsideProgram)
    try wire.flag(&isBoundContractor)
    try wire.flag(&monitorsCondition)
  }
}

extension Record: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.choice(&source)
    try wire.flag(&identifiesPatient)
    try wire.flag(&revealsSUD)
    try wire.flag(&isOwnNoteOfOralTreatmentTalk)
  }
}

extension Papers: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.choice(&notice)
    try wire.flag(&hasCopyOrScope)
    try wire.flag(&isLogged)
  }
}

// MARK: - What some disclosures have, each in a record of its own

extension CourtOrder: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&hasStanding)
    try wire.flag(&exposesPatient)
    try wire.flag(&isPatientNotified)
    try wire.flag(&isHolderNotified)
    try wire.flag(&isNoticeExcused)
    try wire.flag(&hasClosedHearing)
    try wire.flag(&hasFindings)
    try wire.flag(&hasLimits)
    try wire.flag(&isCrimeExtremelySerious)
    try wire.flag(&targetsPatient)
    var hasGround = ground != nil
    try wire.flag(&hasGround)
    if hasGround {
      var stated = ground ?? .threat
      try wire.choice(&stated)
      ground = stated
    } else {
      ground = nil
    }
    try wire.number(&months)
    try wire.flag(&isMandateIssued)
  }
}

extension ServiceAgreement: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isWritten)
    try wire.flag(&servesProgram)
    try wire.flag(&acknowledgesPart2)
    try wire.flag(&resistsInCourt)
    try wire.flag(&isNeededForService)
  }
}

extension CrimeOnPremises: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isOnPremisesOrAgainstStaff)
    try wire.flag(&isLimitedToIncident)
  }
}

extension Report: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.choice(&kind)
    try wire.flag(&isUnderStateLaw)
    try wire.flag(&isInitial)
  }
}

extension Emergency: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isBonaFide)
    try wire.flag(&isConsentObtainable)
    try wire.flag(&isProgramClosedByDisaster)
    try wire.flag(&isDocumented)
  }
}

extension Research: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isConditionMet)
    try wire.flag(&isBound)
  }
}

extension Audit: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&isAuthorizedBody)
    try wire.flag(&isAgreementSigned)
    try wire.flag(&isForAuditOnly)
  }
}

extension NotesUse: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) { try wire.choice(&self) }
}

extension MinorApplication: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&consentsToParent)
    try wire.flag(&lacksCapacity)
    try wire.flag(&hasSubstantialThreat)
  }
}

extension StateLaw: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&forbids)
    try wire.flag(&isCitedAsAuthority)
  }
}

extension Incident: WireCoded {
  mutating func code(_ wire: inout WireCoder) throws(WireError) {
    try wire.flag(&involvesUnsecuredRecords)
    try wire.flag(&isNotified)
  }
}
