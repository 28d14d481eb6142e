// Section G and I: disclosing without consent, 42 CFR 2.12(c), 2.13 to 2.15, 2.23 and 2.51 to 2.54. A basis must be met in full.

extension DisclosureCheck {
  func isMetWithoutConsent() -> Bool {
    switch disclosure.basis {
    case .consent, .tpoConsent, .notesConsent, .proceedingConsent, .cjConsent: false
    case .none: unconditionalCompliance()
    case .internal: exceptionInternalCommunication()
    case .qsoa: exceptionQso()
    case .mou: require(.mouNotABasis, false)
    case .crimeOnPremises: exceptionCrimeOnPremises()
    case .childAbuseReport: exceptionChildAbuseReport()
    case .medicalEmergency: medicalEmergency()
    case .research: research()
    case .audit: auditEvaluation()
    case .publicHealth: publicHealthDeidentified()
    case .patientAccess: patientAccess()
    case .originatorUse: originatorUse()
    case .minorApplicant: minorApplicationToParent()
    case .vitalStatistics: require(.deceasedVitalStatistics, disclosure.isCauseOfDeathInquiry)
    case .hipaaPermission: isRedisclosure ? redisclosureCeBa(isExpress: false) : unconditionalCompliance()
    case .orderNoncriminal, .orderCriminalPatient, .orderProgram, .orderUndercover: isMetByOrder()
    case .subpoena, .warrant: require(.subpoenaAloneInsufficient, false)
    case .complianceInvestigation: require(.permissionNotDuty, edition == .p2024)
    }
  }

  /// 42 CFR 2.13(b): that the asker knows already, is an official or has a subpoena lifts nothing.
  private func unconditionalCompliance() -> Bool {
    if isRedisclosure, disclosure.holder.obtainedBy == .qsoa { look(.qsoNoOnwardDisclosure, .failed) }
    // With a form the question is the form's.
    guard !form.isStated else { return false }
    if isFollowup { look(.childAbuseFollowupRestricted, .failed) }
    if isOtherReport { look(.noOtherReportingException, .failed) }
    if isAboutPresence { look(.acknowledgePresence, .failed) }
    return require(.unconditionalCompliance, false)
  }

  /// 42 CFR 2.13(c)(1): at a place that is not known only for such care, presence may be acknowledged if the answer shows nothing of it.
  func answersElsewhere() -> Bool {
    guard !isKnownOnlyForSUDCare, !disclosure.answerRevealsPatient, !isRedisclosure else { return false }
    look(.acknowledgePresence, .met)
    return true
  }

  /// 42 CFR 2.13(c)(2): where nothing allows the disclosure, neither an answer nor a refusal shows that somebody is or was a patient.
  func answersWithoutRevealing() {
    if disclosure.answerRevealsPatient { look(.nonRevealingAnswer, .failed) }
  }

  /// 42 CFR 2.12(c)(3): inside the program, or to the entity that directly administers it, for duties that arise from the care.
  private func exceptionInternalCommunication() -> Bool {
    require(.exceptionInternalCommunication, disclosure.recipient.isInsideProgram && !isRedisclosure && isForTPO)
  }

  /// 42 CFR 2.23(a): a program may let patients see and copy their own records.
  private func patientAccess() -> Bool {
    require(.patientAccess, disclosure.recipient.role == .patient && !isRedisclosure)
  }

  // MARK: - Service organizations

  /// 42 CFR 2.11, 2.12(c)(4).
  private func exceptionQso() -> Bool {
    if disclosure.holder.obtainedBy == .qsoa { return qsoNoOnwardDisclosure() }
    // What somebody else than the program has is not the program's to hand to a helper.
    if isRedisclosure { return require(.exceptionQso, false) }
    let agreement = disclosure.agreement
    // 42 CFR 2.11 (QSO (3)), 2024: a business associate of a covered program is one under its HIPAA contract.
    let isAssociate =
      edition == .p2024 && disclosure.holder.isCoveredEntity && disclosure.recipient.role == .businessAssociate
    let hasContents = agreement.map { $0.isWritten && (isAssociate || $0.acknowledgesPart2 && $0.resistsInCourt) } ?? false
    let isService = agreement.map { $0.servesProgram && $0.isNeededForService } ?? false && !isOwnCasework
    return require(.qsoAgreementContents, hasContents) && require(.exceptionQso, isService)
  }

  /// The recipient's own work and no service to the program: to plan or investigate a case, to license, to grant benefits, and what
  /// an agency, a lawyer in its case or a court brings to a proceeding.
  private var isOwnCasework: Bool {
    switch disclosure.purpose {
    case .casePlanning, .cpsInvestigation, .licensing, .benefits: true
    case .legalProceeding: !disclosure.recipient.role.canReceiveForTPO
    default: false
    }
  }

  // MARK: - Reports

  /// 42 CFR 2.12(c)(5): from the program's personnel to law enforcement. The incident shows that somebody is a patient, and no more.
  private func exceptionCrimeOnPremises() -> Bool {
    let patientStatus: InfoCategories = [InfoCategories(.presence), InfoCategories(.participation)]
    let isMet =
      disclosure.recipient.role == .lawEnforcement && !isRedisclosure && patientStatus.isSuperset(of: disclosure.categories)
      && (disclosure.crime.map { $0.isOnPremisesOrAgainstStaff && $0.isLimitedToIncident } ?? false)
    return require(.exceptionCrimeOnPremises, isMet)
  }

  /// 42 CFR 2.12(c)(6): the report that State law provides for, without the file, and nothing after it. There is no other reporting exception.
  private func exceptionChildAbuseReport() -> Bool {
    let report = disclosure.report ?? Report()
    if isOtherReport { return require(.noOtherReportingException, false) }
    guard require(.childAbuseFollowupRestricted, report.isInitial) else { return false }
    let isAuthority = disclosure.recipient.role == .childWelfare || disclosure.recipient.role == .lawEnforcement
    let isReportAlone = !disclosure.exceedsPurpose && !disclosure.categories.contains(.fullRecord)
    return require(.exceptionChildAbuseReport, report.isUnderStateLaw && isAuthority && isReportAlone)
  }

  /// 42 CFR 2.12(c)(6) ends with the report: more records, questions and testimony come after it.
  var isFollowup: Bool { disclosure.report.map { $0.kind == .childAbuse && !$0.isInitial } ?? false }

  /// A report or warning for which 42 CFR 2.12(c) has no exception.
  var isOtherReport: Bool { disclosure.report.map { $0.kind != .childAbuse } ?? false }

  // MARK: - Emergencies, research, audit, public health

  /// 42 CFR 2.51(a), (c): to medical personnel, as far as a bona fide emergency needs it, where consent cannot be obtained or, since
  /// 2020, the program is closed in a declared disaster; written down right away.
  private func medicalEmergency() -> Bool {
    let emergency = disclosure.emergency ?? Emergency()
    let isDisaster = emergency.isProgramClosedByDisaster && edition != .p2017
    let isMet =
      disclosure.recipient.role == .medicalPersonnel && !disclosure.exceedsPurpose && emergency.isBonaFide
      && (!emergency.isConsentObtainable || isDisaster)
    guard require(.medicalEmergency, isMet) else { return false }
    needStep(.medicalEmergencyDocument, isDone: emergency.isDocumented)
    return true
  }

  /// 42 CFR 2.52. The limits of the agreement always go along; the researcher gives identities only back to where they came from.
  private func research() -> Bool {
    if disclosure.holder.obtainedBy == .auditOrResearch { return require(.research, disclosure.recipient.isSource) }
    let isMet =
      disclosure.recipient.role == .researcher && (disclosure.research.map { $0.isConditionMet && $0.isBound } ?? false)
    look(.research, isMet ? .condition : .failed)
    return isMet
  }

  /// 42 CFR 2.53. The limits of the agreement always go along; the auditor gives identities only back to where they came from. Since
  /// 2018 other lawful holders can be audited too.
  func auditEvaluation() -> Bool {
    if disclosure.holder.obtainedBy == .auditOrResearch { return require(.auditEvaluation, disclosure.recipient.isSource) }
    let isAudit = disclosure.audit.map { $0.isAuthorizedBody && $0.isAgreementSigned && $0.isForAuditOnly } ?? false
    let isMet = isAudit && (!isRedisclosure || disclosure.day >= Day.amendmentOf2018)
    look(.auditEvaluation, isMet ? .condition : .failed)
    return isMet
  }

  /// 42 CFR 2.54, 2024.
  private func publicHealthDeidentified() -> Bool {
    require(
      .publicHealthDeidentified,
      edition == .p2024 && disclosure.recipient.role == .publicHealth && disclosure.isDeidentified
    )
  }

  // MARK: - Minors

  /// 42 CFR 2.14(b)(2), (c): the program tells the parent that a minor applied, if the minor agrees or cannot make a rational choice; or
  /// facts that reduce a threat, if the director makes both judgments. The minor's word on the application reaches no other facts.
  private func minorApplicationToParent() -> Bool {
    let application = disclosure.minorApplication ?? MinorApplication()
    let mayTell =
      isAboutPresence
      ? application.consentsToParent || application.lacksCapacity
      : application.lacksCapacity && application.hasSubstantialThreat
    return require(.minorApplicationToParent, mayTell && disclosure.recipient.role == .family && !isRedisclosure)
  }
}

// MARK: - Breach

extension DisclosureCheck {
  /// 42 CFR 2.16(b), 2024: HIPAA's breach rules apply to a program's unsecured records.
  func breachNotification() {
    guard edition == .p2024, isProgram, let incident = disclosure.incident, incident.involvesUnsecuredRecords else { return }
    look(.breachNotification, incident.isNotified ? .met : .advice)
  }
}
