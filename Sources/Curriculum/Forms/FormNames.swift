import ConsentCore

// The words for the core's enumerations in addresses, front matter and YAML: the names of the cases, save where training says another.

/// An enumeration whose cases are named in content.
protocol NamedInContent: CaseIterable {
  /// The word for the case, where it is not the case's own name.
  var otherName: String? { get }
}

extension NamedInContent {
  var otherName: String? { nil }

  static var names: [(name: String, value: Self)] { allCases.map { ($0.nameInContent, $0) } }

  var nameInContent: String { otherName ?? String(describing: self) }
}

extension ValueKind where Value: NamedInContent {
  static var name: Self { .choice(Value.names) }
}

extension Role: NamedInContent {}
extension InfoCategory: NamedInContent {}
extension Purpose: NamedInContent {}
extension Signature.Role: NamedInContent {}
extension ConsentForm.Medium: NamedInContent {}
extension ConsentForm.TPOScope: NamedInContent {}

extension Basis: NamedInContent {
  /// Orders go by their section.
  var otherName: String? {
    switch self {
    case .orderNoncriminal: "order2_64"
    case .orderCriminalPatient: "order2_65"
    case .orderProgram: "order2_66"
    case .orderUndercover: "order2_67"
    default: nil
    }
  }
}

extension DisclosureHolder.ObtainedBy: NamedInContent {}
extension DisclosureHolder.System: NamedInContent {}
extension Record.Source: NamedInContent {}
extension Papers.Notice: NamedInContent {}
extension CourtOrder.Ground: NamedInContent {}
extension Report.Kind: NamedInContent {}
extension NotesUse: NamedInContent {}
extension Decision.Verdict: NamedInContent {}
extension Step.Outcome: NamedInContent {}

extension PolicyChoice: NamedInContent {
  /// The choices go by the numbers of the developers' notes on the law.
  var otherName: String? { "P\(rawValue)" }
}

extension Party.Kind: NamedInContent {
  var otherName: String? { self == .described ? "class" : nil }
}

extension Expiration.Kind: NamedInContent {
  var otherName: String? { self == .never ? "none" : nil }
}

/// A statement that a form makes to the patient.
enum Statement: NamedInContent, Hashable {
  case redisclosureRisk, refusalConsequences, ceRedisclosure, conditioning, listOfDisclosures, fundraisingOptOut

  var fact: Statements {
    switch self {
    case .redisclosureRisk: .redisclosureRisk
    case .refusalConsequences: .refusalConsequences
    case .ceRedisclosure: .coveredEntityRedisclosure
    case .conditioning: .conditioning
    case .listOfDisclosures: .listOfDisclosures
    case .fundraisingOptOut: .fundraisingOptOut
    }
  }

  var field: FormField {
    switch self {
    case .redisclosureRisk: .redisclosureRisk
    case .refusalConsequences: .refusalConsequences
    case .ceRedisclosure: .coveredEntityRedisclosure
    case .conditioning: .conditioning
    case .listOfDisclosures: .listOfDisclosures
    case .fundraisingOptOut: .fundraisingOptOut
    }
  }
}
