/// Why information is to be disclosed.
public enum Purpose: UInt8, CaseIterable, Sendable {
  case casePlanning, treatment, payment, operations, research, fundraising, licensing, benefits
  case criminalJusticeMonitoring, legalProceeding, cpsInvestigation, patientRequest, other
}

/// A set of purposes.
public struct Purposes: OptionSet, Hashable, Sendable {
  public var rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  public init(_ purpose: Purpose) {
    self.init(rawValue: 1 << UInt16(purpose.rawValue))
  }

  public func contains(_ purpose: Purpose) -> Bool { contains(Purposes(purpose)) }

  static var all: Purposes { Purposes(rawValue: 1 << (UInt16(Purpose.other.rawValue) + 1) - 1) }
  /// Treatment, payment and health care operations.
  static var tpo: Purposes { [Purposes(.treatment), Purposes(.payment), Purposes(.operations)] }
  static var research: Purposes { Purposes(.research) }
  /// Use in an investigation or proceeding. An investigation by child protective services counts (policy choice P6).
  static var proceeding: Purposes { [Purposes(.legalProceeding), Purposes(.cpsInvestigation)] }
}
