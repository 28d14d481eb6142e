// The parts of a disclosure, each in the order of its type's properties.

/// The facts that every disclosure has, in one record.
extension Disclosure: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    holder.code(&wire)
    recipient.code(&wire)
    record.code(&wire)
    wire.set(&categories, in: .all)
    wire.choice(&purpose)
    wire.choice(&basis)
    wire.flag(&isAgainstPatient)
    papers.code(&wire)
    wire.flag(&exceedsPurpose)
    wire.flag(&answerRevealsPatient)
    wire.flag(&isRestricted)
    wire.flag(&isDeidentified)
    wire.flag(&isCauseOfDeathInquiry)
  }
}

extension DisclosureHolder: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.text(&name)
    wire.choice(&role)
    wire.flag(&isPart2Program)
    wire.flag(&isCoveredEntity)
    wire.choice(&obtainedBy)
    wire.flag(&hasReceivedNotice)
    wire.choice(&system)
    wire.flag(&isKnownOnlyForSUDCare)
    wire.flag(&isInDescribedClass)
    wire.flag(&isOriginatorOfNotes)
    wire.flag(&hasSecurityPolicies)
    var hasFacts = programFacts.isStated
    wire.flag(&hasFacts)
    var facts = programFacts ?? ProgramFacts()
    if hasFacts { facts.code(&wire) }
    programFacts = hasFacts ? facts : nil
  }
}

extension DisclosureHolder.ProgramFacts: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&holdsItselfOut)
    wire.flag(&providesSUDServices)
    wire.flag(&isGeneralMedicalFacility)
    wire.flag(&isIdentifiedSUDUnitOrStaff)
    wire.flag(&isFederallyAssisted)
  }
}

extension DisclosureRecipient: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.text(&name)
    wire.text(&organization)
    wire.choice(&role)
    wire.flag(&isCoveredEntity)
    wire.choice(&system)
    wire.flag(&isSource)
    wire.flag(&isInDescribedClass)
    wire.flag(&isAllowedOnward)
    wire.flag(&treatsPatient)
    wire.flag(&isInsideProgram)
    wire.flag(&isBoundContractor)
    wire.flag(&monitorsCondition)
  }
}

extension Record: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.choice(&source)
    wire.flag(&identifiesPatient)
    wire.flag(&revealsSUD)
    wire.flag(&isOwnNoteOfOralTreatmentTalk)
  }
}

extension Papers: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.choice(&notice)
    wire.flag(&hasCopyOrScope)
    wire.flag(&isLogged)
  }
}

// MARK: - What some disclosures have, each in a record of its own

extension CourtOrder: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&hasStanding)
    wire.flag(&exposesPatient)
    wire.flag(&isPatientNotified)
    wire.flag(&isHolderNotified)
    wire.flag(&isNoticeExcused)
    wire.flag(&hasClosedHearing)
    wire.flag(&hasFindings)
    wire.flag(&hasLimits)
    wire.flag(&isCrimeExtremelySerious)
    wire.flag(&targetsPatient)
    var hasGround = ground.isStated
    wire.flag(&hasGround)
    var stated = ground ?? .threat
    if hasGround { wire.choice(&stated) }
    ground = hasGround ? stated : nil
    months = wire.byte(months, upTo: .max)
    wire.flag(&isMandateIssued)
  }
}

extension ServiceAgreement: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isWritten)
    wire.flag(&servesProgram)
    wire.flag(&acknowledgesPart2)
    wire.flag(&resistsInCourt)
    wire.flag(&isNeededForService)
  }
}

extension CrimeOnPremises: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isOnPremisesOrAgainstStaff)
    wire.flag(&isLimitedToIncident)
  }
}

extension Report: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.choice(&kind)
    wire.flag(&isUnderStateLaw)
    wire.flag(&isInitial)
  }
}

extension Emergency: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isBonaFide)
    wire.flag(&isConsentObtainable)
    wire.flag(&isProgramClosedByDisaster)
    wire.flag(&isDocumented)
  }
}

extension Research: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isConditionMet)
    wire.flag(&isBound)
  }
}

extension Audit: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&isAuthorizedBody)
    wire.flag(&isAgreementSigned)
    wire.flag(&isForAuditOnly)
  }
}

extension NotesUse: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.choice(&self) }
}

extension MinorApplication: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&consentsToParent)
    wire.flag(&lacksCapacity)
    wire.flag(&hasSubstantialThreat)
  }
}

extension StateLaw: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&forbids)
    wire.flag(&isCitedAsAuthority)
  }
}

extension Incident: WireCoded {
  mutating func code(_ wire: inout some WireCoder) {
    wire.flag(&involvesUnsecuredRecords)
    wire.flag(&isNotified)
  }
}
