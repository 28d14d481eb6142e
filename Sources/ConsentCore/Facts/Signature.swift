/// A signature on a form.
public struct Signature: Hashable, Sendable {
  public enum Role: UInt8, CaseIterable, Sendable {
    case other = 0
    case patient, minor, parent, guardian, personalRepresentative, executor, administrator, spouse, relative
    /// The director of the program, 42 CFR 2.15(a)(2).
    case programDirector
  }

  public var role = Role.other
  /// As signed; blank if the line is empty.
  public var name = Text()
  public var signedOn: Day?
  public var isElectronic = false
  /// The form says by what authority a representative signs.
  public var isAuthorityDescribed = false

  public init() {}

  /// There is a name on the line.
  var isMade: Bool { !name.isBlank }

  /// Someone who could sign in another's place.
  var isStandIn: Bool {
    switch role {
    case .other, .patient, .minor, .programDirector: false
    case .parent, .guardian, .personalRepresentative, .executor, .administrator, .spouse, .relative: true
    }
  }
}
