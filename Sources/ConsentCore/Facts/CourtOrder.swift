/// An order of a court and what led to it, 42 CFR 2.61 to 2.67.
public struct CourtOrder: Hashable, Sendable {
  /// On what ground it reaches confidential communications, 42 CFR 2.63(a).
  public enum Ground: UInt8, CaseIterable, Sendable {
    case threat = 1
    case seriousCrime
    /// A serious crime that the patient is not alleged to have committed.
    case seriousCrimeOfAnother
    case patientOpensDoor
  }

  /// The applicant has a legally recognized interest, or the standing that the section asks for.
  public var hasStanding = true
  /// The application names the patient, although the patient neither applies nor consents and nothing is sealed, 42 CFR 2.64(a).
  public var exposesPatient = false
  public var isPatientNotified = false
  public var isHolderNotified = false
  /// Notice to the holder may wait: a 2.66 order is sought as well, 42 CFR 2.65(b), or the director is suspected or likely to give the
  /// agent away, 42 CFR 2.67(b).
  public var isNoticeExcused = false
  /// Heard in chambers or otherwise closed, or open because the patient asked for that in writing.
  public var hasClosedHearing = false
  /// Every finding that its section asks for.
  public var hasFindings = false
  /// Limited in content and persons, with safeguards.
  public var hasLimits = false
  /// The crime is extremely serious, 42 CFR 2.65(d)(1).
  public var isCrimeExtremelySerious = false
  /// It would use the record against a patient.
  public var targetsPatient = false
  public var ground: Ground?
  /// How long an undercover agent may stay, 42 CFR 2.67(d); 0 if that is not stated.
  public var months: UInt8 = 0
  /// A subpoena or like mandate comes with it.
  public var isMandateIssued = false

  public init() {}
}
