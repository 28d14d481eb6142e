/// A rule of the law, one for each row of the clause table.
///
/// The number stands for the rule between the module and the page. The name that people see, such as `consent-patient-name`, is the
/// case's name in kebab case, made outside of the core.
public enum RuleID: UInt16, CaseIterable, Sendable {
  // Elements of the written consent, 42 CFR 2.31(a).
  case consentWritten = 1
  case consentPatientName
  case consentDiscloserIdentified
  case consentInfoDescribed
  case consentRecipient2017
  case consentRecipient2020
  case consentRecipient2024
  case consentRecipientClassClear
  case consentIntermediaryDesignation
  case consentTpoCeRedisclosureStatement
  case consentPurposeStated
  case consentFundraisingOptout
  case consentRevocationStatement
  case consentRevocationHow
  case consentExpirationPresent
  case consentExpirationNoneTpoOnly
  case consentDurationReasonable
  case consentSignaturePatient
  case consentSignatureMinor
  case consentSignatureRepresentative
  case consentDateSigned
  case consentTpoRedisclosureWarning
  case consentTpoRefusalConsequences

  // Validity at the moment of use, 42 CFR 2.31(c).
  case consentFaciallySufficient = 40
  case consentNotExpired
  case consentNotRevoked
  case consentReliancePreserved
  case consentPartialRevocation
  case consentOralRevocation
  case consentNotFalse
  case legacyFormReview

  // Consents that must stand alone, 42 CFR 2.31(b) and (d); proceedings against the patient.
  case counselingNotesNotCombined = 60
  case counselingNotesNoConditioning
  case proceedingConsentSeparate
  case counselingNotesDefinition
  case counselingNotesConsentRequired
  case proceedingUseBar
  case criminalUseBarLegacy

  // Criminal-justice referral consent, 42 CFR 2.35.
  case cjForm = 80
  case cjNotForChildWelfare
  case cjEligibleRecipient
  case cjRevocation
  case cjRedisclosure

  // HIPAA authorization, 45 CFR 164.508.
  case hipaaAuthorizationNeeded = 100
  case hipaaDescription
  case hipaaDiscloser
  case hipaaRecipient
  case hipaaPurpose
  case hipaaExpiration
  case hipaaSignatureDate
  case hipaaRepresentativeAuthority
  case hipaaRevocationStatement
  case hipaaConditioningStatement
  case hipaaRedisclosureStatement
  case hipaaPlainLanguage
  case hipaaCopyToIndividual
  case hipaaNotCompound

  // Scope, 42 CFR 2.11 to 2.20.
  case scopePart2Program = 120
  case scopePart2Record
  case scopeExcludedSystems
  case editionSelection
  case permissionNotDuty
  case stateLawFloor

  // Disclosing with consent, 42 CFR 2.13, 2.24 to 2.26 and 2.31 to 2.33.
  case discloserWithinConsent = 140
  case recipientWithinConsent
  case informationWithinConsent
  case purposeWithinConsent
  case minimumNecessary
  case noticeAccompanies
  case consentCopyAccompanies
  case tpoSingleConsentScope
  case patientRestrictionHonored
  case accountingAndLists

  // Redisclosure, 42 CFR 2.12(d), 2.16 and 2.33(b).
  case redisclosureCeBa = 160
  case redisclosurePart2Program
  case redisclosureOtherHolder
  case redisclosureChildWelfare
  case recipientBoundByNotice
  case lawfulHolderSecurity

  // Disclosing without consent, 42 CFR 2.12(c), 2.13, 2.15, 2.23 and 2.51 to 2.54.
  case exceptionInternalCommunication = 180
  case exceptionQso
  case qsoAgreementContents
  case qsoNoOnwardDisclosure
  case mouNotABasis
  case exceptionCrimeOnPremises
  case exceptionChildAbuseReport
  case childAbuseFollowupRestricted
  case noOtherReportingException
  case medicalEmergency
  case medicalEmergencyDocument
  case research
  case auditEvaluation
  case publicHealthDeidentified
  case patientAccess
  case acknowledgePresence
  case nonRevealingAnswer
  case unconditionalCompliance
  case deceasedVitalStatistics

  // Court orders, subpart E.
  case subpoenaAloneInsufficient = 210
  case orderAuthorizesMandateCompels
  case orderNoncriminal
  case orderCriminalPatient
  case orderProgram
  case orderUndercover
  case orderConfidentialCommunications
  case orderNotForAuditResearchFiles

  // Minors and incapacity, 42 CFR 2.14 and 2.15.
  case minorApplicationToParent = 230
  case incapacityNoAdjudication

  // Breach and penalties, 42 CFR 2.3, 2.4 and 2.16(b).
  case breachNotification = 240
  case penaltiesAndComplaints

  /// Whether a form alone can break the rule, as a finding says; the others are about a disclosure.
  public var isFoundOnForms: Bool {
    switch self {
    case .consentFaciallySufficient, .hipaaAuthorizationNeeded: false
    case .counselingNotesNotCombined, .counselingNotesNoConditioning, .proceedingConsentSeparate: true
    case .cjForm, .cjNotForChildWelfare, .incapacityNoAdjudication: true
    default: rawValue <= RuleID.legacyFormReview.rawValue || isHIPAA
    }
  }

  /// Whether the rule belongs to the HIPAA lane, whose failures leave the Part 2 lane alone.
  public var isHIPAA: Bool {
    (RuleID.hipaaAuthorizationNeeded.rawValue...RuleID.hipaaNotCompound.rawValue).contains(rawValue)
  }
}
