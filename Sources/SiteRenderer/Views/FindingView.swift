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
    place = context.words.label(of: finding.place)
    severity = context.words.word(for: finding.severity)
    look = finding.severity.look.rawValue
    facts = [finding.fact(in: context.words), finding.policy.map { context.words.label(of: $0) }].compactMap(\.self)
    law = LawTextView(of: context.lawText(finding.rule), in: context)
  }
}

extension Finding {
  /// The fact that decided; nil where the rule says it all.
  fileprivate func fact(in words: Words) -> String? {
    switch fact {
    case .none, .purposes: nil
    case .day(let day): words(.dayThatDecides, ["day": words.day(day)])
    case .stateLawUnknown: words[.stateLawUnknown]
    }
  }
}
