/// The core's answer about a form.
public struct FormJudgement: Hashable, Sendable {
  public enum Part2Status: UInt8, CaseIterable, Sendable {
    case valid = 1
    /// Only the part for counseling notes or proceedings fails; the rest stands.
    case limited
    case invalid
  }

  public enum HIPAAStatus: UInt8, CaseIterable, Sendable {
    /// No authorization is needed.
    case notApplicable = 1
    case valid, defective
  }

  /// The edition that was applied.
  public var edition: Edition
  public var part2: Part2Status
  public var hipaa: HIPAAStatus
  /// In the order of the rules.
  public var findings: PlainArray<Finding>
  /// The rules that speak about this form and are kept, in the order they were looked at.
  public var kept: PlainArray<RuleID>

  /// A disclosure may rest on the form, outside of a limited part.
  public var isUsable: Bool { part2 != .invalid && hipaa != .defective }
}

/// Why a question has no answer.
public enum QueryError: UInt8, Error, CaseIterable, Sendable {
  /// The day is before 2017-03-21; the core knows no earlier edition.
  case beforeFirstEdition = 1
}
