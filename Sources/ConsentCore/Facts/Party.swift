/// What somebody is to the patient's case.
public enum Role: UInt8, CaseIterable, Sendable {
  case other = 0
  case part2Program, treatingProvider, payer, coveredEntity, businessAssociate, intermediary
  case childWelfare, dependencyCourt, criminalCourt, probation, parole, prosecutor
  case lawEnforcement, parentAttorney, agencyAttorney, guardianAdLitem, fosterParent
  case researcher, auditor, publicHealth, medicalPersonnel, family, patient
}

/// Who discloses or receives, as a form says it.
public struct Party: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case person = 1
    case entity = 2
    /// A class of persons, described and not named.
    case described = 3
    /// An exchange or other go-between, 42 CFR 2.11 (intermediary).
    case intermediary = 4
  }

  public var name = Text()
  /// A position instead of a name, such as "my caseworker".
  public var title = Text()
  /// The words that describe a class of persons.
  public var classText = Text()
  /// The class is bounded by place, case or function, so that a reader can tell who is inside it.
  public var isClassBounded = false
  public var kind = Kind.entity
  public var role = Role.other
  public var isCoveredEntity = false
  /// The intermediary's participants that are named.
  public var participants = PlainArray<Text>()
  /// The participants are described as those who treat the patient.
  public var areParticipantsLimitedToTreating = false

  public init() {}

  /// A name that names somebody: neither blank nor "anyone".
  var isNamed: Bool { !name.isBlank && !name.isAnyone }

  /// A class that describes somebody: neither blank nor "whoever asks".
  var isDescribed: Bool { !classText.isBlank && !classText.isAnyone }

  /// A position that belongs to somebody: neither blank nor "anyone".
  var isTitled: Bool { !title.isBlank && !title.isAnyone }

  /// By name, other specific identification, or class.
  var isIdentified: Bool { isNamed || isDescribed || isTitled }

  var isCoveredEntityOrAssociate: Bool { isCoveredEntity || role == .coveredEntity || role == .businessAssociate }
}

/// Who has the record and is asked to rely on the form.
public struct Holder: Hashable, Sendable {
  public var name = Text()
  /// A Part 2 program, 42 CFR 2.11.
  public var isPart2Program = true
  /// A covered entity, 45 CFR 160.103.
  public var isCoveredEntity = false

  public init() {}
}
