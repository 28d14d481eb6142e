import ConsentCore

extension SeededGenerator {
  /// A question about a disclosure that could have been asked, with or without a form.
  mutating func disclosureQuestion() -> DisclosureQuery {
    let form = question()
    var disclosure = Disclosure(day: form.day)
    disclosure.holder = holder(of: form.form)
    disclosure.recipient = recipient(of: form.form)
    disclosure.record.source = chance(80) ? .part2Program : one()
    disclosure.record.identifiesPatient = chance(95)
    disclosure.record.revealsSUD = chance(95)
    disclosure.record.isOwnNoteOfOralTreatmentTalk = chance(5)
    disclosure.categories =
      chance(50) ? form.form.information.categories : InfoCategories(rawValue: .random(in: 0..<(1 << 17), using: &self))
    disclosure.purpose = one()
    disclosure.basis = one()
    disclosure.isAgainstPatient = chance(25)
    disclosure.papers.notice = one()
    disclosure.papers.hasCopyOrScope = chance(50)
    disclosure.papers.isLogged = chance(50)
    disclosure.exceedsPurpose = chance(10)
    disclosure.answerRevealsPatient = chance(10)
    disclosure.isRestricted = chance(10)
    disclosure.isDeidentified = chance(20)
    disclosure.isCauseOfDeathInquiry = chance(20)
    addExceptions(to: &disclosure)
    return DisclosureQuery(disclosure, form: chance(60) ? form.form : nil, policy: form.policy)
  }

  private mutating func holder(of form: ConsentForm) -> DisclosureHolder {
    var holder = DisclosureHolder()
    holder.name = chance(70) ? form.disclosers.first?.name ?? "" : words()
    holder.role = one()
    holder.isPart2Program = chance(80)
    holder.isCoveredEntity = chance(50)
    holder.obtainedBy = chance(60) ? .ownRecord : one()
    holder.hasReceivedNotice = chance(50)
    holder.system = chance(90) ? .civilian : one()
    holder.isKnownOnlyForSUDCare = chance(50)
    holder.isInDescribedClass = chance(20)
    holder.isOriginatorOfNotes = chance(20)
    holder.hasSecurityPolicies = one(of: [true, false, nil])
    if chance(20) {
      var facts = DisclosureHolder.ProgramFacts()
      facts.holdsItselfOut = chance(80)
      facts.providesSUDServices = chance(80)
      facts.isGeneralMedicalFacility = chance(30)
      facts.isIdentifiedSUDUnitOrStaff = chance(30)
      facts.isFederallyAssisted = chance(80)
      holder.programFacts = facts
    }
    return holder
  }

  private mutating func recipient(of form: ConsentForm) -> DisclosureRecipient {
    var recipient = DisclosureRecipient()
    recipient.name = chance(50) ? form.recipients.first?.name ?? "" : words()
    recipient.organization = chance(50) ? form.recipients.first?.name ?? "" : words()
    recipient.role = chance(50) ? form.recipients.first?.role ?? .other : one()
    recipient.isCoveredEntity = chance(30)
    recipient.system = chance(90) ? .civilian : one()
    recipient.isSource = chance(10)
    recipient.isInDescribedClass = chance(30)
    recipient.isAllowedOnward = chance(20)
    recipient.treatsPatient = chance(30)
    recipient.isInsideProgram = chance(20)
    recipient.isBoundContractor = chance(20)
    recipient.monitorsCondition = chance(30)
    return recipient
  }

  private mutating func addExceptions(to disclosure: inout Disclosure) {
    if chance(40) {
      var order = CourtOrder()
      order.hasStanding = chance(80)
      order.exposesPatient = chance(20)
      order.isPatientNotified = chance(70)
      order.isHolderNotified = chance(70)
      order.isNoticeExcused = chance(20)
      order.hasClosedHearing = chance(70)
      order.hasFindings = chance(70)
      order.hasLimits = chance(70)
      order.isCrimeExtremelySerious = chance(50)
      order.targetsPatient = chance(30)
      order.ground = chance(50) ? one() : nil
      order.months = .random(in: 0...24, using: &self)
      order.isMandateIssued = chance(50)
      disclosure.order = order
    }
    if chance(40) {
      var agreement = ServiceAgreement()
      agreement.isWritten = chance(80)
      agreement.servesProgram = chance(80)
      agreement.acknowledgesPart2 = chance(80)
      agreement.resistsInCourt = chance(80)
      agreement.isNeededForService = chance(80)
      disclosure.agreement = agreement
    }
    if chance(40) {
      var report = Report()
      report.kind = chance(70) ? .childAbuse : one()
      report.isUnderStateLaw = chance(80)
      report.isInitial = chance(60)
      disclosure.report = report
    }
    if chance(40) {
      var emergency = Emergency()
      emergency.isBonaFide = chance(80)
      emergency.isConsentObtainable = chance(30)
      emergency.isProgramClosedByDisaster = chance(20)
      emergency.isDocumented = chance(50)
      disclosure.emergency = emergency
    }
    addRarerExceptions(to: &disclosure)
  }

  private mutating func addRarerExceptions(to disclosure: inout Disclosure) {
    if chance(30) {
      var crime = CrimeOnPremises()
      crime.isOnPremisesOrAgainstStaff = chance(70)
      crime.isLimitedToIncident = chance(70)
      disclosure.crime = crime
    }
    if chance(30) {
      var research = Research()
      research.isConditionMet = chance(70)
      research.isBound = chance(70)
      disclosure.research = research
    }
    if chance(30) {
      var audit = Audit()
      audit.isAuthorizedBody = chance(70)
      audit.isAgreementSigned = chance(70)
      audit.isForAuditOnly = chance(70)
      disclosure.audit = audit
    }
    if chance(20) { disclosure.notesUse = one() }
    if chance(20) {
      var application = MinorApplication()
      application.consentsToParent = chance(50)
      application.lacksCapacity = chance(50)
      application.hasSubstantialThreat = chance(50)
      disclosure.minorApplication = application
    }
    if chance(20) {
      var law = StateLaw()
      law.forbids = chance(50)
      law.isCitedAsAuthority = chance(50)
      disclosure.stateLaw = law
    }
    if chance(10) {
      var incident = Incident()
      incident.involvesUnsecuredRecords = chance(50)
      incident.isNotified = chance(50)
      disclosure.incident = incident
    }
  }
}
