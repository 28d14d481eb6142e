/// The statements that a form makes to the patient.
public struct Statements: OptionSet, Hashable, Sendable {
  public var rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Recipients may pass the information on, and the law may then no longer protect it.
  public static let redisclosureRisk = Statements(rawValue: 1)
  /// What follows if the patient does not sign.
  public static let refusalConsequences = Statements(rawValue: 2)
  /// A covered entity or business associate may pass records on as HIPAA allows, but not for proceedings against the patient.
  public static let coveredEntityRedisclosure = Statements(rawValue: 4)
  /// Whether services may depend on signing.
  public static let conditioning = Statements(rawValue: 8)
  /// The patient may ask for a list of disclosures.
  public static let listOfDisclosures = Statements(rawValue: 16)
  /// The patient may decline fundraising messages.
  public static let fundraisingOptOut = Statements(rawValue: 32)

  static let all = Statements(rawValue: 63)
}
