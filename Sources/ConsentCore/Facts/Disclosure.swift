/// A disclosure or use that is asked for, with everything stated about it. Facts that are not stated count as absent.
public struct Disclosure: Hashable, Sendable {
  public var day: Day
  public var holder = DisclosureHolder()
  public var recipient = DisclosureRecipient()
  public var record = Record()
  public var categories: InfoCategories = []
  public var purpose = Purpose.other
  public var basis = Basis.none
  /// In a civil, criminal, administrative or legislative proceeding, or an investigation, against the patient.
  public var isAgainstPatient = false
  public var papers = Papers()
  /// More than the purpose needs, 42 CFR 2.13(a).
  public var exceedsPurpose = false
  /// The answer, a refusal included, shows that somebody is or was a patient, 42 CFR 2.13(c).
  public var answerRevealsPatient = false
  /// The holder agreed, or must agree, to keep this from the recipient, 42 CFR 2.26.
  public var isRestricted = false
  public var order: CourtOrder?
  public var agreement: ServiceAgreement?
  public var crime: CrimeOnPremises?
  public var report: Report?
  public var emergency: Emergency?
  public var research: Research?
  public var audit: Audit?
  /// For what counseling notes are used without a consent of their own.
  public var notesUse: NotesUse?
  public var minorApplication: MinorApplication?
  /// De-identified to the standard of 45 CFR 164.514(b).
  public var isDeidentified = false
  /// An inquiry into the cause of a death, or a law on death records, 42 CFR 2.15(b)(1).
  public var isCauseOfDeathInquiry = false
  public var stateLaw: StateLaw?
  public var incident: Incident?

  public init(day: Day) {
    self.day = day
  }
}
