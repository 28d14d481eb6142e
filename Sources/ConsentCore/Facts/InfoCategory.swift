/// A kind of information about treatment.
public enum InfoCategory: UInt8, CaseIterable, Sendable {
  case presence, attendance, drugTests, progress, participation, recommendations, assessment
  case diagnosis, treatmentPlan, relapse, relapsePlan, medication, discharge, billing
  case confidentialCommunications, sudCounselingNotes, fullRecord
}

/// A set of kinds of information.
public struct InfoCategories: OptionSet, Hashable, Sendable {
  public var rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  public init(_ category: InfoCategory) {
    self.init(rawValue: 1 << UInt32(category.rawValue))
  }

  public func contains(_ category: InfoCategory) -> Bool { contains(InfoCategories(category)) }

  static var all: InfoCategories { InfoCategories(rawValue: 1 << (UInt32(InfoCategory.fullRecord.rawValue) + 1) - 1) }
}
