// What the exceptions to consent ask about. Each is stated only where its basis is claimed.

/// An agreement with a service organization, 42 CFR 2.11.
public struct ServiceAgreement: Hashable, Sendable {
  public var isWritten = false
  /// The service is to or for the program.
  public var servesProgram = false
  public var acknowledgesPart2 = false
  public var resistsInCourt = false
  /// The service needs this information.
  public var isNeededForService = false

  public init() {}
}

/// A patient's crime or threat, 42 CFR 2.12(c)(5).
public struct CrimeOnPremises: Hashable, Sendable {
  /// At the program or against its staff.
  public var isOnPremisesOrAgainstStaff = false
  /// Only the incident, patient status, name, address and last known whereabouts.
  public var isLimitedToIncident = false

  public init() {}
}

/// A report to an authority, 42 CFR 2.12(c)(6).
public struct Report: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case childAbuse = 0
    case elderAbuse, domesticViolence, dutyToWarn, missingPerson
  }

  public var kind = Kind.childAbuse
  public var isUnderStateLaw = false
  /// The report itself, or a written confirmation that State law asks for and that adds nothing.
  public var isInitial = false

  public init() {}
}

/// A medical emergency, 42 CFR 2.51.
public struct Emergency: Hashable, Sendable {
  public var isBonaFide = false
  public var isConsentObtainable = false
  /// The program is closed in a declared disaster, 42 CFR 2.51(a)(2).
  public var isProgramClosedByDisaster = false
  public var isDocumented = false

  public init() {}
}

/// Research, 42 CFR 2.52.
public struct Research: Hashable, Sendable {
  /// The HIPAA condition, the human-subjects rules of HHS or FDA, or 45 CFR 164.512(i), whichever apply.
  public var isConditionMet = false
  /// The researcher is bound by Part 2, gives identities only back to the source and reports only aggregates.
  public var isBound = false

  public init() {}
}

/// An audit or evaluation, 42 CFR 2.53.
public struct Audit: Hashable, Sendable {
  public var isAuthorizedBody = false
  public var isAgreementSigned = false
  public var isForAuditOnly = false

  public init() {}
}

/// A minor's application for treatment and the parent, 42 CFR 2.14(b)(2), (c).
public struct MinorApplication: Hashable, Sendable {
  public var consentsToParent = false
  /// The director judges that the minor cannot make a rational choice.
  public var lacksCapacity = false
  /// The director judges that there is a substantial threat that telling may reduce.
  public var hasSubstantialThreat = false

  public init() {}
}

/// What counseling notes are used for without a consent of their own, 42 CFR 2.31(b)(1).
public enum NotesUse: UInt8, CaseIterable, Sendable {
  /// The program's own supervised training.
  case supervisedTraining = 1
  /// The program's defense in a legal action that the patient brought.
  case legalDefense
  /// Oversight of the originator in an audit, 42 CFR 2.53.
  case oversightOfOriginator
}

/// What State law says of the disclosure, 42 CFR 2.20.
public struct StateLaw: Hashable, Sendable {
  /// A stricter State rule forbids it.
  public var forbids = false
  /// A State rule is cited as what allows or orders it.
  public var isCitedAsAuthority = false

  public init() {}
}

/// Records that went astray, 42 CFR 2.16(b).
public struct Incident: Hashable, Sendable {
  /// Records that were not secured, such as a fax that reached a stranger.
  public var involvesUnsecuredRecords = false
  /// The patient and the Secretary were told in time.
  public var isNotified = false

  public init() {}
}
