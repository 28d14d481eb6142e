import ConsentCore
import Diagnostics

/// Which field of a form an answer fills: the address of its link.
///
///     try FieldAddress("field:recipient/childWelfare/person")  // .recipient(.childWelfare, [.person])
enum FieldAddress: Hashable {
  case patient(isDescribed: Bool)
  case discloser(PartyMarks)
  case recipient(Role, PartyMarks)
  case description(isSpecific: Bool, mentionsSUD: Bool)
  case category(InfoCategory)
  /// Nil for words that name no known purpose.
  case purpose(Purpose?)
  case revocation(RevocationTerm)
  case expiration(Expiration.Kind, relates: Bool)
  case statement(Statement)
  case signature(Signature.Role, describesAuthority: Bool, isElectronic: Bool)
  case signatureDate

  enum RevocationTerm: String, CaseIterable {
    case right, reliance, how, irrevocableUntil
  }

  static let scheme = "field:"
}

/// What an address adds to a party.
struct PartyMarks: OptionSet, Hashable {
  let rawValue: Int

  static let person = PartyMarks(rawValue: 1)
  static let described = PartyMarks(rawValue: 2)
  static let bounded = PartyMarks(rawValue: 4)
  static let intermediary = PartyMarks(rawValue: 8)
  static let coveredEntity = PartyMarks(rawValue: 16)
  static let title = PartyMarks(rawValue: 32)

  static let ofDiscloser: [(name: String, value: PartyMarks)] = [
    ("person", .person), ("class", .described), ("bounded", .bounded),
  ]
  static let ofRecipient =
    ofDiscloser + [("intermediary", .intermediary), ("coveredEntity", .coveredEntity), ("title", .title)]
}

/// Why an address names no field.
enum FieldFault: Error, Hashable {
  /// The part does not belong after what stands before it.
  case unknown(String, after: String, candidates: [String])
  /// Something must follow.
  case incomplete(String, candidates: [String])
  /// At most one of these may stand.
  case contradictory([String])

  /// Where the word stands that is wrong; the whole destination if none is alone.
  ///
  /// - Parameter scheme: What the destination starts with.
  func place(in destination: String, behind scheme: String, at location: SourceLocation) -> SourceLocation {
    guard case .unknown(let word, let before, _) = self, !word.isEmpty else { return location }
    let start = scheme.utf8.count + (before.isEmpty ? 0 : before.utf8.count + 1)
    return location.part(start, length: word.utf8.count, of: destination)
  }
}
