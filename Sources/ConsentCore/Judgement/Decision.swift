/// The core's answer about a disclosure.
public struct Decision: Hashable, Sendable {
  public enum Verdict: UInt8, CaseIterable, Sendable {
    /// A legal basis is met and every step it needs is stated as done, or Part 2 does not apply.
    case permitted = 1
    /// A basis is met, and steps that are not stated as done must be taken.
    case permittedWithConditions
    /// No basis is met on the stated facts.
    case notPermitted
  }

  public var edition: Edition
  public var verdict: Verdict
  /// Part 2 does not apply; other law may.
  public var isOutsidePart2: Bool
  /// What was looked at, in order.
  public var trace: PlainArray<Step>
  /// What was found on the form that was relied on.
  public var form: FormJudgement?
}

/// A rule that was looked at on the way to a decision, and what it found.
public struct Step: Hashable, Sendable {
  public enum Outcome: UInt8, CaseIterable, Sendable {
    /// The rule is kept, or the gate is open.
    case met = 1
    /// The gate is closed: what lies behind it does not apply, be it Part 2 itself, the rule for counseling notes or HIPAA's
    /// authorization.
    case endsHere
    /// The rule is kept if a step that is not stated as done is taken.
    case condition
    /// The rule is broken.
    case failed
    /// Worth knowing; decides nothing.
    case advice
  }

  public var rule: RuleID
  public var outcome: Outcome
  /// The policy choice that mattered, if one did.
  public var policy: PolicyChoice?

  public init(_ rule: RuleID, _ outcome: Outcome, policy: PolicyChoice? = nil) {
    self.rule = rule
    self.outcome = outcome
    self.policy = policy
  }
}

/// A question to the core: may this be disclosed?
public struct DisclosureQuery: Hashable, Sendable {
  public var disclosure: Disclosure
  /// The form that is relied on, if there is one.
  public var form: ConsentForm?
  public var policy: Policy

  public init(_ disclosure: Disclosure, form: ConsentForm? = nil, policy: Policy = []) {
    self.disclosure = disclosure
    self.form = form
    self.policy = policy
  }
}
