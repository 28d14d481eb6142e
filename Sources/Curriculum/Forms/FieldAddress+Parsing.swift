import ConsentCore

extension FieldAddress {
  private static let heads = [
    "patient", "discloser", "recipient", "information", "purpose", "revocation", "expiration", "statement", "signature",
  ]

  /// Reads `field:` and what follows it.
  init(_ destination: String) throws(FieldFault) {
    var words = FieldWords(destination)
    switch try words.name(from: Self.heads) {
    case "patient": self = .patient(isDescribed: try !words.marks([("described", true)]).isEmpty)
    case "discloser": self = .discloser(try words.partyMarks(PartyMarks.ofDiscloser))
    case "recipient": self = .recipient(try words.value(Role.names), try words.partyMarks(PartyMarks.ofRecipient))
    case "information": self = try Self.information(&words)
    case "purpose": self = .purpose(words.isAtEnd ? nil : try words.value(Purpose.names))
    case "revocation": self = .revocation(try words.value(RevocationTerm.allCases.map { ($0.rawValue, $0) }))
    case "expiration":
      self = .expiration(try words.value(Expiration.Kind.names), relates: try !words.marks([("relates", true)]).isEmpty)
    case "statement": self = .statement(try words.value(Statement.names))
    default: self = try Self.signature(&words)
    }
    try words.end()
  }

  private static func information(_ words: inout FieldWords) throws(FieldFault) -> FieldAddress {
    let description = "description"
    let category = try words.value([(description, nil)] + InfoCategory.names.map { ($0.name, $0.value as InfoCategory?) })
    if let category { return .category(category) }
    let marks = try words.marks([("specific", "specific"), ("mentionsSUD", "mentionsSUD")])
    return .description(isSpecific: marks.contains("specific"), mentionsSUD: marks.contains("mentionsSUD"))
  }

  private static func signature(_ words: inout FieldWords) throws(FieldFault) -> FieldAddress {
    let role = try words.value([("date", nil)] + Signature.Role.names.map { ($0.name, $0.value as Signature.Role?) })
    guard let role else { return .signatureDate }
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
    let names = candidates.map(\.name)
    guard let word = rest.popFirst() else { throw .incomplete(read.joined(separator: "/"), candidates: names) }
    guard let match = candidates.first(where: { $0.name == word }) else {
      throw .unknown(word, after: read.joined(separator: "/"), candidates: names)
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
