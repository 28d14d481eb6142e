import ConsentCore
import Curriculum

/// A finding of the core with the words for it.
struct FindingView {
  let number: String
  let place: String
  let severity: String
  let look: String
  let facts: [String]
  let law: LawTextView

  init(of finding: Finding, number: Int, in context: PageContext) {
    self.number = "\(number)"
    place = finding.place.label
    severity = finding.severity.words.word
    look = finding.severity.words.look.rawValue
    facts = [finding.factInWords, finding.policy?.label].compactMap(\.self)
    law = LawTextView(of: context.lawText(finding.rule), in: context)
  }
}

extension Finding {
  /// The fact that decided; nil where the rule says it all.
  fileprivate var factInWords: String? {
    switch fact {
    case .none, .purposes: nil
    case .day(let day): "The day that decides: \(day.inWords)"
    case .stateLawUnknown: "Nobody has said what State law asks here"
    }
  }
}
