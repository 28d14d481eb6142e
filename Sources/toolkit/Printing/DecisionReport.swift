import ConsentCore
import Curriculum

/// What is printed about one disclosure.
struct DecisionReport: Encodable {
  struct Step: Encodable {
    var rule: String
    var outcome: String
    /// The policy choice that mattered, such as "P1".
    var policy: String?
    var title: String?
    var citation: String?
  }

  var id: String?
  var edition: String
  var verdict: String
  /// Part 2 does not apply; other law may.
  var isOutsidePart2: Bool
  /// Every rule that was looked at, in order.
  var steps: [Step]
  /// The smallest changes that would make it lawful, each a set of things to do together.
  var remedies: [[String]]

  init(_ disclosure: DisclosureCase, texts: LawTexts) throws {
    let decision = disclosure.decision
    id = disclosure.id
    edition = decision.edition.text
    verdict = decision.verdict.text
    isOutsidePart2 = decision.isOutsidePart2
    steps = decision.trace.map { Step($0, text: texts[$0.rule], isOutsidePart2: decision.isOutsidePart2) }
    remedies = try Remedy.remedies(for: disclosure.query).map { $0.map(\.text) }
  }

  func text(explains: Bool) -> String {
    let heading = "\(id.map { "\($0): " } ?? "")\(verdict), under the \(edition) edition"
    let reason = isOutsidePart2 ? ["  Part 2 does not apply; other law may."] : []
    let shown = explains ? steps : steps.filter { $0.decides(isOutsidePart2: isOutsidePart2) }
    let ways = remedies.map { "  - " + $0.joined(separator: ", and ") }
    let lawful = ways.isEmpty ? [] : ["  What would make it lawful:"] + ways
    return ([heading] + reason + shown.map(\.text) + lawful).joined(separator: "\n")
  }
}

extension DecisionReport.Step {
  init(_ step: Step, text: LawText?, isOutsidePart2: Bool) {
    rule = step.rule.name
    outcome = step.outcome.text
    policy = step.policy.map { "P\($0.rawValue)" }
    // A text says what a broken rule or a closed gate means; beside a rule that is kept it would say the opposite of what is so.
    let isKept = step.outcome == .met || (step.outcome == .endsHere && !isOutsidePart2)
    title = isKept ? nil : text?.plainTitle
    citation = text?.citation
  }

  /// Not merely kept or worth knowing.
  fileprivate func decides(isOutsidePart2: Bool) -> Bool {
    let deciding: [Step.Outcome] = isOutsidePart2 ? [.endsHere] : [.failed, .condition]
    return deciding.map(\.text).contains(outcome)
  }

  fileprivate var text: String {
    let source = [citation, policy.map { "our cautious reading, \($0)" }].compactMap { $0 }.joined(separator: "; ")
    return ["  \(outcome): \(title ?? rule)", "    \(rule)\(source.isEmpty ? "" : " · \(source)")"].joined(separator: "\n")
  }
}
