/// What a failed rule means.
public enum Severity: UInt8, CaseIterable, Sendable {
  /// Forbids nothing; may ask for a step, such as signing again.
  case advisory = 1
  /// This use of the form is not allowed; the form may still serve another purpose.
  case unlawful = 2
  /// The form is deficient; nothing may be disclosed on it.
  case invalidates = 3
}

/// A part of a form that a finding is about.
public enum FormField: UInt8, CaseIterable, Sendable {
  case wholeForm = 0
  case patient, discloser, information, recipient, purpose
  case revocationRight, revocationReliance, revocationMethod
  case expiration, signature, signatureDate
  case redisclosureRisk, refusalConsequences, coveredEntityRedisclosure, conditioning
  case listOfDisclosures, fundraisingOptOut
}

/// A place on a form: a part, and which one of several.
public struct FieldPlace: Hashable, Sendable {
  public var field: FormField
  /// Which discloser, recipient or signature, from 0; 0 for parts that a form has once.
  public var index: UInt8

  public init(_ field: FormField, index: Int = 0) {
    self.field = field
    self.index = UInt8(clamping: index)
  }
}

/// A rule that a form breaks, or a piece of advice about it.
public struct Finding: Hashable, Sendable {
  /// The fact that decided, where the place alone does not say it.
  public enum Fact: Hashable, Sendable {
    case none
    /// The day the consent ended, was revoked or was signed.
    case day(Day)
    /// The purposes that may not stand together.
    case purposes(Purposes)
    /// Nobody has said whether State law lets the minor consent alone.
    case stateLawUnknown
  }

  public var rule: RuleID
  public var severity: Severity
  public var place: FieldPlace
  public var fact: Fact
  /// The policy choice that mattered, if one did.
  public var policy: PolicyChoice?

  public init(
    _ rule: RuleID,
    _ severity: Severity,
    at place: FieldPlace,
    fact: Fact = .none,
    policy: PolicyChoice? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.fact = fact
    self.policy = policy
  }
}
