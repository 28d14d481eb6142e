/// Who is to receive, and how that person stands to the form and the holder.
public struct DisclosureRecipient: Hashable, Sendable {
  public var name = Text()
  /// The entity for which the person acts.
  public var organization = Text()
  public var role = Role.other
  public var isCoveredEntity = false
  public var system = DisclosureHolder.System.civilian
  /// Gave the record to the holder.
  public var isSource = false
  /// Inside a class that the form describes.
  public var isInDescribedClass = false
  /// The form says that whoever receives the record may pass it on to this one.
  public var isAllowedOnward = false
  /// Treats the patient; what a participant of an intermediary must do where the form limits them to those.
  public var treatsPatient = false
  /// Works in the same program, or in the entity with direct administrative control over it, 42 CFR 2.12(c)(3).
  public var isInsideProgram = false
  /// A contractor or legal representative bound to Part 2 by a written contract, 42 CFR 2.33(b)(3), (c).
  public var isBoundContractor = false
  /// Made treatment a condition and needs the information to monitor it, 42 CFR 2.35(a)(1).
  public var monitorsCondition = false

  public init() {}
}
