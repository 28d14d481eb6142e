import ConsentCore

extension FieldAddress {
  private static let heads = [
    "patient", "discloser", "recipient", "information", "purpose", "revocation", "expiration", "statement", "signature",
  ]

  // The names of cases take long to ask for, and a preview reads hundreds of addresses each time.
  private static let recipients = Role.names
  private static let purposes = Purpose.names
  private static let revocations = RevocationTerm.allCases.map { ($0.rawValue, $0) }
  private static let expirations = Expiration.Kind.names
  private static let statements = Statement.names
  private static let categories = [("description", nil)] + InfoCategory.names.map { ($0.name, $0.value as InfoCategory?) }
  private static let signatures = [("date", nil)] + Signature.Role.names.map { ($0.name, $0.value as Signature.Role?) }

  /// Reads `field:` and what follows it.
  init(_ destination: String) throws(FieldFault) {
    var words = FieldWords(destination)
    switch try words.name(from: Self.heads) {
    case "patient": self = .patient(isDescribed: try !words.marks([("described", true)]).isEmpty)
    case "discloser": self = .discloser(try words.partyMarks(PartyMarks.ofDiscloser))
    case "recipient": self = .recipient(try words.value(Self.recipients), try words.partyMarks(PartyMarks.ofRecipient))
    case "information": self = try Self.information(&words)
    case "purpose": self = .purpose(words.isAtEnd ? nil : try words.value(Self.purposes))
    case "revocation": self = .revocation(try words.value(Self.revocations))
    case "expiration":
      self = .expiration(try words.value(Self.expirations), relates: try !words.marks([("relates", true)]).isEmpty)
    case "statement": self = .statement(try words.value(Self.statements))
    default: self = try Self.signature(&words)
    }
    try words.end()
  }

  private static func information(_ words: inout FieldWords) throws(FieldFault) -> FieldAddress {
    if let category = try words.value(categories) { return .category(category) }
    let marks = try words.marks([("specific", "specific"), ("mentionsSUD", "mentionsSUD")])
    return .description(isSpecific: marks.contains("specific"), mentionsSUD: marks.contains("mentionsSUD"))
  }

  private static func signature(_ words: inout FieldWords) throws(FieldFault) -> FieldAddress {
    guard let role = try words.value(signatures) else { return .signatureDate }
    let marks = try words.marks([("authority", "authority"), ("electronic", "electronic")])
    return .signature(role, describesAuthority: marks.contains("authority"), isElectronic: marks.contains("electronic"))
  }
}

/// The parts of an address, taken one after the other.
private struct FieldWords {
  private var rest: ArraySlice<String>
  private var read: [String] = []

  init(_ destination: String) {
    let path = destination.dropFirst(FieldAddress.scheme.count)
    rest = path.isEmpty ? [] : path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func name(from candidates: [String]) throws(FieldFault) -> String {
    try value(candidates.map { ($0, $0) })
  }

  mutating func value<Value>(_ candidates: [(name: String, value: Value)]) throws(FieldFault) -> Value {
    guard let word = rest.popFirst() else {
      throw .incomplete(read.joined(separator: "/"), candidates: candidates.map(\.name))
    }
    guard let match = candidates.first(where: { $0.name == word }) else {
      throw .unknown(word, after: read.joined(separator: "/"), candidates: candidates.map(\.name))
    }
    read.append(word)
    return match.value
  }

  /// The words that may follow in any order.
  mutating func marks<Value>(_ candidates: [(name: String, value: Value)]) throws(FieldFault) -> [Value] {
    var marks: [Value] = []
    while !isAtEnd { marks.append(try value(candidates)) }
    return marks
  }

  mutating func partyMarks(_ candidates: [(name: String, value: PartyMarks)]) throws(FieldFault) -> PartyMarks {
    let marks = PartyMarks(try marks(candidates))
    let kinds: PartyMarks = [.person, .described, .intermediary]
    guard marks.intersection(kinds).rawValue.nonzeroBitCount <= 1 else {
      throw .contradictory(["person", "class", "intermediary"])
    }
    guard !marks.isSuperset(of: [.described, .title]) else { throw .contradictory(["class", "title"]) }
    return marks
  }

  mutating func end() throws(FieldFault) {
    if let word = rest.first { throw .unknown(word, after: read.joined(separator: "/"), candidates: []) }
  }
}
