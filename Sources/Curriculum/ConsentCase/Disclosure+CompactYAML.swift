import ConsentCore
import Diagnostics

extension Disclosure {
  /// The facts of a disclosure in the compact YAML: what is left out counts as false, empty or absent, save that a record is taken for one
  /// of a program that identifies a patient and shows a disorder until it is said otherwise.
  ///
  /// `holder` is the one that is meant where the facts name none; without it they must.
  init(_ facts: inout FieldReader, on day: Day, heldBy holder: DisclosureHolder? = nil) {
    self.init(day: day)
    if let holder { self.holder = holder }
    let reader = holder == nil ? facts.requiredFields("holder") : facts.fields("holder")
    if let reader { self.holder = DisclosureHolder(reader) }
    if let reader = facts.requiredFields("recipient") { recipient = DisclosureRecipient(reader) }
    if let reader = facts.fields("record") { record = Record(reader) }
    for category in facts.list("info", of: ValueKind<InfoCategory>.name) ?? [] {
      categories.insert(InfoCategories(category.value))
    }
    purpose = facts.required("purpose", ValueKind<Purpose>.name) ?? .other
    basis = facts.optional("basis", ValueKind<Basis>.name) ?? .none
    isAgainstPatient = facts.flag("againstPatient")
    if let reader = facts.fields("papers") { papers = Papers(reader) }
    exceedsPurpose = facts.flag("exceedsPurpose")
    answerRevealsPatient = facts.flag("answerRevealsPatient")
    isRestricted = facts.flag("restricted")
    isDeidentified = facts.flag("deidentified")
    isCauseOfDeathInquiry = facts.flag("causeOfDeathInquiry")
    notesUse = facts.optional("notesUse", ValueKind<NotesUse>.name)
    readGrounds(&facts)
  }

  /// What the orders, agreements and exceptions ask about.
  private mutating func readGrounds(_ facts: inout FieldReader) {
    order = facts.fields("order").map { CourtOrder($0) }
    agreement = facts.fields("agreement").map { ServiceAgreement($0) }
    crime = facts.fields("crime").map { CrimeOnPremises($0) }
    report = facts.fields("report").map { Report($0) }
    emergency = facts.fields("emergency").map { Emergency($0) }
    research = facts.fields("research").map { Research($0) }
    audit = facts.fields("audit").map { Audit($0) }
    minorApplication = facts.fields("minorApplication").map { MinorApplication($0) }
    stateLaw = facts.fields("stateLaw").map { StateLaw($0) }
    incident = facts.fields("incident").map { Incident($0) }
  }
}

extension DisclosureHolder {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    name = facts.required("name", .text).map { Text($0) } ?? Text()
    role = facts.required("role", ValueKind<Role>.name) ?? .other
    isPart2Program = facts.flag("part2Program")
    isCoveredEntity = facts.flag("coveredEntity")
    obtainedBy = facts.optional("obtainedBy", ValueKind<ObtainedBy>.name) ?? .ownRecord
    hasReceivedNotice = facts.flag("noticeReceived")
    system = facts.optional("system", ValueKind<System>.name) ?? .civilian
    programFacts = facts.fields("program").map { ProgramFacts($0) }
    isKnownOnlyForSUDCare = facts.optional("knownOnlyForSUDCare", .flag)
    isInDescribedClass = facts.flag("inDescribedClass")
    isOriginatorOfNotes = facts.flag("originatorOfNotes")
    hasSecurityPolicies = facts.optional("securityPolicies", .flag)
    facts.finish()
  }
}

extension DisclosureHolder.ProgramFacts {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    holdsItselfOut = facts.flag("holdsItselfOut")
    providesSUDServices = facts.flag("providesSUDServices")
    isGeneralMedicalFacility = facts.flag("generalMedicalFacility")
    isIdentifiedSUDUnitOrStaff = facts.flag("identifiedSUDUnitOrStaff")
    isFederallyAssisted = facts.flag("federallyAssisted")
    facts.finish()
  }
}

extension DisclosureRecipient {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    name = facts.text("name")
    organization = facts.text("organization")
    role = facts.required("role", ValueKind<Role>.name) ?? .other
    isCoveredEntity = facts.flag("coveredEntity")
    system = facts.optional("system", ValueKind<DisclosureHolder.System>.name) ?? .civilian
    isSource = facts.flag("source")
    isInDescribedClass = facts.flag("inDescribedClass")
    isAllowedOnward = facts.flag("allowedOnward")
    treatsPatient = facts.flag("treatsPatient")
    isInsideProgram = facts.flag("insideProgram")
    isBoundContractor = facts.flag("boundContractor")
    monitorsCondition = facts.flag("monitorsCondition")
    facts.finish()
  }
}

extension Record {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    source = facts.optional("source", ValueKind<Source>.name) ?? .part2Program
    identifiesPatient = facts.optional("identifiesPatient", .flag) ?? true
    revealsSUD = facts.optional("revealsSUD", .flag) ?? true
    isOwnNoteOfOralTreatmentTalk = facts.flag("oralTreatmentNote")
    facts.finish()
  }
}

extension Papers {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    notice = facts.optional("notice", ValueKind<Notice>.name) ?? .none
    hasCopyOrScope = facts.flag("copyOrScope")
    isLogged = facts.flag("logged")
    facts.finish()
  }
}

// MARK: - Grounds

extension CourtOrder {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    hasStanding = facts.optional("standing", .flag) ?? true
    exposesPatient = facts.flag("exposesPatient")
    isPatientNotified = facts.flag("patientNotified")
    isHolderNotified = facts.flag("holderNotified")
    isNoticeExcused = facts.flag("noticeExcused")
    hasClosedHearing = facts.flag("closedHearing")
    hasFindings = facts.flag("findings")
    hasLimits = facts.flag("limits")
    isCrimeExtremelySerious = facts.flag("seriousCrime")
    targetsPatient = facts.flag("targetsPatient")
    ground = facts.optional("ground", ValueKind<Ground>.name)
    months = UInt8(facts.optional("months", .wholeNumber(1...120)) ?? 0)
    isMandateIssued = facts.flag("mandate")
    facts.finish()
  }
}

extension ServiceAgreement {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    isWritten = facts.flag("written")
    servesProgram = facts.flag("servesProgram")
    acknowledgesPart2 = facts.flag("acknowledgesPart2")
    resistsInCourt = facts.flag("resistsInCourt")
    isNeededForService = facts.flag("neededForService")
    facts.finish()
  }
}

extension CrimeOnPremises {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    isOnPremisesOrAgainstStaff = facts.flag("onPremisesOrAgainstStaff")
    isLimitedToIncident = facts.flag("limitedToIncident")
    facts.finish()
  }
}

extension Report {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    kind = facts.required("kind", ValueKind<Kind>.name) ?? .childAbuse
    isUnderStateLaw = facts.flag("underStateLaw")
    isInitial = facts.flag("initial")
    facts.finish()
  }
}

extension Emergency {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    isBonaFide = facts.flag("bonaFide")
    isConsentObtainable = facts.flag("consentObtainable")
    isProgramClosedByDisaster = facts.flag("programClosedByDisaster")
    isDocumented = facts.flag("documented")
    facts.finish()
  }
}

extension Research {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    isConditionMet = facts.flag("conditionMet")
    isBound = facts.flag("bound")
    facts.finish()
  }
}

extension Audit {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    isAuthorizedBody = facts.flag("authorizedBody")
    isAgreementSigned = facts.flag("agreementSigned")
    isForAuditOnly = facts.flag("auditOnly")
    facts.finish()
  }
}

extension MinorApplication {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    consentsToParent = facts.flag("consentsToParent")
    lacksCapacity = facts.flag("lacksCapacity")
    hasSubstantialThreat = facts.flag("substantialThreat")
    facts.finish()
  }
}

extension StateLaw {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    forbids = facts.flag("forbids")
    isCitedAsAuthority = facts.flag("citedAsAuthority")
    facts.finish()
  }
}

extension Incident {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    involvesUnsecuredRecords = facts.flag("unsecuredRecords")
    isNotified = facts.flag("notified")
    facts.finish()
  }
}
