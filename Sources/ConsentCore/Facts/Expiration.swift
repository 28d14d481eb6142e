/// When a consent ends.
public struct Expiration: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case blank = 0
    case date, event, condition, endOfTreatment, endOfResearch
    /// "None", "no end date", "until revoked".
    case never
  }

  public var kind = Kind.blank
  /// For a date.
  public var date: Day?
  public var text = Text()
  /// The event belongs to the patient or to the purpose.
  public var relates = false
  /// The day the event happened; nil as long as it has not.
  public var occurredOn: Day?

  public init() {}

  /// The kind, with words such as "until further notice" taken for what they say.
  var effectiveKind: Kind {
    switch kind {
    case .event, .condition:
      if text.isBlank { .blank } else if text.isNever { .never } else { kind }
    case .date: date == nil ? .blank : .date
    default: kind
    }
  }
}
