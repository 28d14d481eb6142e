/// What goes along with a disclosure, 42 CFR 2.32.
public struct Papers: Hashable, Sendable {
  /// Which wording of the notice is attached.
  public enum Notice: UInt8, CaseIterable, Sendable {
    case none = 0
    case long2017, short2018, long2024, short2024
  }

  public var notice = Notice.none
  /// A copy of the consent, or a clear explanation of its scope.
  public var hasCopyOrScope = false
  /// Entered in the holder's list of disclosures, 42 CFR 2.24 and 2.25.
  public var isLogged = false

  public init() {}
}
