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

  static let all = Purposes(rawValue: 1 << UInt16(Purpose.allCases.count) - 1)
  /// Treatment, payment and health care operations.
  static let tpo: Purposes = [Purposes(.treatment), Purposes(.payment), Purposes(.operations)]
  static let research = Purposes(.research)
  /// Use in an investigation or proceeding. An investigation by child protective services counts (policy choice P6).
  static let proceeding: Purposes = [Purposes(.legalProceeding), Purposes(.cpsInvestigation)]
}
