/// What a holder says allows a disclosure.
public enum Basis: UInt8, CaseIterable, Sendable {
  case none = 0
  /// A consent under 42 CFR 2.31.
  case consent
  /// A consent for treatment, payment and operations.
  case tpoConsent
  /// A consent for counseling notes, 42 CFR 2.31(b).
  case notesConsent
  /// A consent for a proceeding, 42 CFR 2.31(d).
  case proceedingConsent
  /// A criminal-justice consent, 42 CFR 2.35.
  case cjConsent
  /// Communication inside a program, 42 CFR 2.12(c)(3).
  case `internal`
  /// A qualified service organization agreement, 42 CFR 2.11 and 2.12(c)(4).
  case qsoa
  /// A memorandum of understanding, which is no basis.
  case mou
  case crimeOnPremises
  case childAbuseReport
  case medicalEmergency
  case research
  case audit
  case publicHealth
  case patientAccess
  /// The originator or the program uses counseling notes as 42 CFR 2.31(b)(1)(i) excepts.
  case originatorUse
  case minorApplicant
  case vitalStatistics
  /// A recipient discloses again as HIPAA allows, 42 CFR 2.33(b)(1).
  case hipaaPermission
  /// An order of 42 CFR 2.64, for a purpose that is not criminal.
  case orderNoncriminal
  /// An order of 42 CFR 2.65, to investigate or charge a patient.
  case orderCriminalPatient
  /// An order of 42 CFR 2.66, to investigate or prosecute the program or holder.
  case orderProgram
  /// An order of 42 CFR 2.67, for an undercover agent.
  case orderUndercover
  /// A subpoena without an order of subpart E.
  case subpoena
  /// A warrant without an order of subpart E.
  case warrant
  /// The Secretary requires records to investigate compliance, 42 CFR 2.2(b)(2) and 2.3(c), 2024.
  case complianceInvestigation

  /// The claim rests on a consent form.
  public var isConsent: Bool {
    switch self {
    case .consent, .tpoConsent, .notesConsent, .proceedingConsent, .cjConsent: true
    default: false
    }
  }

  /// The claim rests on an order of subpart E.
  public var isOrder: Bool {
    switch self {
    case .orderNoncriminal, .orderCriminalPatient, .orderProgram, .orderUndercover: true
    default: false
    }
  }
}
