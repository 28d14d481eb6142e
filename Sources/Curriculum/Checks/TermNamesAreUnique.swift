import Diagnostics

/// No two terms of the glossary go by one name: a text that uses it could mean either, and is marked with one of them.
///
/// Names that texts are not marked with may be shared, as everyday words are.
enum TermNamesAreUnique {
  static func check(_ terms: [Term], log: DiagnosticLog) {
    var first: [String: Term] = [:]
    for term in terms where first[term.name.asMarked] == nil { first[term.name.asMarked] = term }
    for term in terms {
      for name in term.otherNames {
        if let other = first[name.asMarked] {
          log.report(.sharedTermName(name, of: other.name, other: other.location, at: term.otherNamesLocation))
        } else {
          first[name.asMarked] = term
        }
      }
    }
  }
}

extension String {
  /// Only the first letter of a name may be small or capital in a text.
  fileprivate var asMarked: String { prefix(1).lowercased() + dropFirst() }
}
