import ConsentCore

extension RuleID {
  /// The law that the rule belongs to, as it is called beside a form.
  var lawName: String { isHIPAA ? "HIPAA" : "42 CFR Part 2" }

  /// What the rule is called whether it is kept or broken; the title of its law text tells of the fault.
  var shortName: String { words.name }

  /// The rule in a sentence that is true whether it is kept or broken.
  var principle: String { words.principle }

  private var words: (name: String, principle: String) {
    isFoundOnForms || isHIPAA || self == .consentFaciallySufficient ? wordsOfForms : wordsOfDisclosures
  }

  /// Sections B to D, J and K: what a form has and says.
  private var wordsOfForms: (name: String, principle: String) {
    switch self {
    case .consentWritten: ("Consent in writing", "Consent is given in writing; a yes on the telephone is none.")
    case .consentPatientName: ("The patient’s name", "A form says whose records it covers.")
    case .consentDiscloserIdentified: ("Who may share", "A form says who may share.")
    case .consentInfoDescribed:
      ("What may be shared", "A form describes the information so that the patient knows what goes out.")
    case .consentRecipient2017:
      ("Who may receive, text of 2017", "From 2017 to August 2020 a child welfare agency’s name alone was not enough.")
    case .consentRecipient2020:
      ("Who may receive, text of 2020", "From August 2020 to April 2024 each recipient had to have a name.")
    case .consentRecipient2024: ("Who may receive", "A form names who may receive, or describes them as a class.")
    case .consentRecipientClassClear:
      ("How clear a class of recipients is", "A reader should be able to tell who is inside a class.")
    case .consentIntermediaryDesignation:
      ("A data exchange and its participants", "An exchange passes records on only to those named or treating.")
    case .consentTpoCeRedisclosureStatement:
      ("The statement on sharing by health providers", "A consent for treatment and payment says what providers may do next.")
    case .consentPurposeStated: ("The purpose", "A form says why the information is needed.")
    case .consentFundraisingOptout: ("The choice about fundraising", "A patient may decline to be asked for donations.")
    case .consentRevocationStatement:
      ("The right to cancel", "A patient may take consent back; what was shared before stays shared.")
    case .consentRevocationHow: ("How to cancel", "A form says how it can be canceled.")
    case .consentExpirationPresent: ("An end", "Every consent ends, on a day or with an event.")
    case .consentExpirationNoneTpoOnly:
      ("Consent without an end", "Only a consent for treatment, payment and operations may have no end.")
    case .consentDurationReasonable: ("How long the consent lasts", "A consent lasts no longer than its purpose needs.")
    case .consentSignaturePatient: ("The patient’s signature", "The patient signs, and nobody in their place.")
    case .consentSignatureMinor: ("A minor’s signature", "A parent’s signature alone is never enough for a minor’s record.")
    case .consentSignatureRepresentative:
      ("A representative’s signature", "Only the right stand-in signs, and only when the patient cannot.")
    case .consentDateSigned: ("The date of the signature", "A consent is dated, and does not reach back.")
    case .consentTpoRedisclosureWarning:
      ("The warning about onward sharing", "A consent for treatment and payment warns that the record may travel on.")
    case .consentTpoRefusalConsequences:
      ("What follows from not signing", "A consent for treatment and payment says what refusing means.")
    case .consentFaciallySufficient: ("The form on its face", "Nobody may rely on a form that shows a gap.")
    case .consentNotExpired: ("Not expired", "When its day or event comes, a consent ends; a new case needs a new one.")
    case .consentNotRevoked: ("Not canceled", "Whoever knows that a consent was canceled stops.")
    case .consentReliancePreserved: ("What was shared before", "Canceling looks forward only.")
    case .consentPartialRevocation: ("Canceled for one recipient", "A patient may close one door and leave another open.")
    case .consentOralRevocation: ("Canceled by word of mouth", "At a spoken stop: stop, then help to put it in writing.")
    case .consentNotFalse: ("Not false", "Nobody may rely on a form that they know to be altered or false.")
    case .legacyFormReview: ("An older form", "A form that lacks only what the 2024 text added serves until the next visit.")
    case .counselingNotesNotCombined:
      ("A form for counseling notes alone", "A consent for counseling notes covers nothing else.")
    case .counselingNotesNoConditioning:
      ("Counseling notes and services", "Nobody may be refused care for keeping session notes private.")
    case .proceedingConsentSeparate: ("A form for the proceeding alone", "Consent to use in court stands on a form of its own.")
    case .cjForm: ("A criminal-justice consent", "A consent to monitor a sentence may be held open for a stated time.")
    case .cjNotForChildWelfare: ("No locked consent in child welfare", "A release to child welfare can always be taken back.")
    case .incapacityNoAdjudication: ("The program director’s signature", "A director may sign for payment only.")
    case .hipaaAuthorizationNeeded:
      ("Whether HIPAA asks for an authorization", "Where both laws apply, the form satisfies both.")
    case .hipaaDescription: ("HIPAA: what may be shared", "An authorization describes the information specifically.")
    case .hipaaDiscloser: ("HIPAA: who may share", "An authorization says who may share.")
    case .hipaaRecipient: ("HIPAA: who may receive", "An authorization says who may receive.")
    case .hipaaPurpose: ("HIPAA: the purpose", "An authorization says why.")
    case .hipaaExpiration: ("HIPAA: an end", "An authorization has an end.")
    case .hipaaSignatureDate: ("HIPAA: signature and date", "An authorization is signed and dated.")
    case .hipaaRepresentativeAuthority: ("HIPAA: a representative’s authority", "A representative says by what authority.")
    case .hipaaRevocationStatement: ("HIPAA: how to cancel", "An authorization says that and how it can be canceled.")
    case .hipaaConditioningStatement:
      ("HIPAA: whether care depends on signing", "An authorization says whether care depends on it.")
    case .hipaaRedisclosureStatement:
      ("HIPAA: the warning about onward sharing", "An authorization warns that HIPAA may stop applying.")
    case .hipaaPlainLanguage: ("HIPAA: plain language", "An authorization can be read by the person who signs it.")
    case .hipaaCopyToIndividual: ("HIPAA: a copy for the patient", "The patient gets a signed copy.")
    case .hipaaNotCompound: ("HIPAA: not merged with another paper", "An authorization stands alone.")
    default: preconditionFailure("A rule about disclosures has its words in the other table.")
    }
  }

  /// Sections A, D to I and L: who asks whom for what, and on what ground.
  private var wordsOfDisclosures: (name: String, principle: String) {
    switch self {
    case .scopePart2Program: ("Whether the source is a Part 2 program", "Part 2 follows the program, not the diagnosis.")
    case .scopePart2Record:
      ("Whether this is a Part 2 record", "What counts is where the information came from.")
    case .scopeExcludedSystems:
      ("Veterans’ and military care", "Care by Veterans Affairs has a confidentiality law of its own.")
    case .editionSelection: ("The text in force on that day", "The law of the day of sharing decides.")
    case .permissionNotDuty: ("May is not must", "A ground lifts the ban on sharing; it forces nobody to share.")
    case .stateLawFloor: ("State law", "State law can add protection, never remove it.")
    case .counselingNotesDefinition:
      ("What counseling notes are", "Only notes on a session that are kept apart are counseling notes.")
    case .counselingNotesConsentRequired: ("A consent for counseling notes", "Counseling notes need a consent of their own.")
    case .proceedingUseBar:
      ("No use against the patient", "A record may be used against its patient only with a separate consent or an order.")
    case .criminalUseBarLegacy:
      ("No criminal use, text before 2024", "A record may not be used to charge or investigate its patient.")
    case .discloserWithinConsent: ("Whether the sender is on the form", "A release for one program does not open another.")
    case .recipientWithinConsent:
      ("Whether the recipient is on the form", "Only those whom the form names or describes may receive.")
    case .informationWithinConsent:
      ("Whether the form covers this information", "What the form lists may go; what it does not list stays.")
    case .purposeWithinConsent: ("Whether the form covers this purpose", "A consent for one purpose does not serve another.")
    case .minimumNecessary: ("No more than the purpose needs", "Send the answer, not the chart.")
    case .noticeAccompanies: ("The notice to the recipient", "A notice of its protection travels with the record.")
    case .consentCopyAccompanies: ("A copy of the consent", "The recipient gets a copy of the consent, or is told its limits.")
    case .tpoSingleConsentScope:
      ("The reach of a consent for treatment and payment", "It reaches health care and what pays for it and runs it.")
    case .patientRestrictionHonored: ("A patient’s wish for less sharing", "Where a restriction was agreed, it is kept.")
    case .accountingAndLists: ("A log of what was shared", "A program keeps a list of what went out.")
    case .redisclosureCeBa:
      ("Passing on by a health provider", "A provider bound by HIPAA may pass on for care, never against the patient.")
    case .redisclosurePart2Program: ("Passing on by another program", "A program outside HIPAA stays inside the consent.")
    case .redisclosureOtherHolder:
      ("Passing on to a contractor", "Contractors may receive for payment and operations, under contract.")
    case .redisclosureChildWelfare:
      ("Passing on by child welfare", "The agency is the end of the line unless the form says otherwise.")
    case .recipientBoundByNotice: ("A record without its notice", "A missing notice does not set a record free.")
    case .lawfulHolderSecurity: ("Safekeeping of records", "Whoever holds records has written rules for keeping them safe.")
    case .exceptionInternalCommunication:
      ("Communication inside the program", "Staff of one program may tell one another what the care needs.")
    case .exceptionQso: ("A service to the program", "Whoever serves the program may learn what that service needs.")
    case .qsoAgreementContents:
      ("The service agreement", "It is in writing, with two promises: we are bound, and we will resist in court.")
    case .qsoNoOnwardDisclosure:
      ("Passing on by a service organization", "What a service organization learns stays inside the service.")
    case .mouNotABasis: ("An agreement between agencies", "It organizes work; it opens no record.")
    case .exceptionCrimeOnPremises: ("A crime at the program", "The police may be told of the incident, not of the treatment.")
    case .exceptionChildAbuseReport: ("The child abuse report", "The report that state law asks for needs no consent.")
    case .childAbuseFollowupRestricted: ("What follows a child abuse report", "A report opens a case, not the file.")
    case .noOtherReportingException:
      ("Other reports and warnings", "Other duties to report are met without revealing treatment.")
    case .medicalEmergency:
      ("A medical emergency", "Medical personnel may learn what they need when the patient cannot consent.")
    case .medicalEmergencyDocument: ("Writing the emergency down", "Help first; then write down at once who learned what.")
    case .research: ("Research", "Researchers are bound, and publish no names.")
    case .auditEvaluation: ("Audit and evaluation", "Auditors count under an agreement, and give names back to nobody else.")
    case .publicHealthDeidentified: ("Public health", "Public health receives numbers, not names.")
    case .patientAccess: ("The patient’s own record", "Patients may have their record and give it to whom they like.")
    case .acknowledgePresence: ("Saying that somebody is here", "Where only addiction is treated, presence shows a patient.")
    case .nonRevealingAnswer: ("How a refusal is worded", "Refuse everyone in the same way.")
    case .unconditionalCompliance: ("Prior knowledge or an office", "Knowing already, or holding an office, changes nothing.")
    case .deceasedVitalStatistics: ("An inquiry into a death", "An inquiry into the cause of death may learn the cause.")
    case .subpoenaAloneInsufficient: ("A subpoena or warrant without an order", "Paper with a seal is not yet permission.")
    case .orderAuthorizesMandateCompels: ("An order, and the subpoena with it", "The order permits; the subpoena compels.")
    case .orderNoncriminal:
      ("An order in a civil case", "It takes notice, a closed hearing, findings and limits, and only what it names may go.")
    case .orderCriminalPatient: ("An order in a criminal case", "It takes an extremely serious crime and every finding.")
    case .orderProgram: ("An order against a program", "To investigate a clinic is not to investigate its patients.")
    case .orderUndercover: ("An order for undercover work", "It is for crime by a program’s staff.")
    case .orderConfidentialCommunications: ("What was said in confidence", "An order reaches it only on special grounds.")
    case .orderNotForAuditResearchFiles: ("Audit and research files", "No order turns them against a patient.")
    case .minorApplicationToParent:
      ("Telling a parent that a minor applied", "A minor’s request for help is not simply told to a parent.")
    case .cjEligibleRecipient: ("Who monitors a sentence", "Only those who made treatment a condition may receive.")
    case .cjRevocation: ("Canceling a criminal-justice consent", "Until the stated time it stays open.")
    case .cjRedisclosure: ("Passing on by the justice system", "What monitors a sentence serves nothing else.")
    case .breachNotification: ("Records that went astray", "Patients are told when unsecured records reach a stranger.")
    case .penaltiesAndComplaints: ("Enforcement", "Part 2 is enforced, and anyone may complain.")
    default: preconditionFailure("A rule about forms has its words in the other table.")
    }
  }
}
