import ConsentCore
import Diagnostics

/// A case of the content has a name and the answer that is expected, and the core gives that answer, for the reasons that stand there.
enum CaseMatchesCore {
  static func check(_ row: DisclosureCase, log: DiagnosticLog) {
    guard row.id != nil, let expected = row.expectation, let verdict = expected.verdict, let rules = expected.rules else {
      log.report(.caseWithoutAnswer(at: row.location))
      return
    }
    let answer = CoreAnswer(row.decision)
    // A disputed case is kept as a question to the law, not as a fault of the core.
    guard row.disputed == nil else { return }
    guard row.decision.verdict == verdict else {
      log.report(.caseVerdict(verdict.nameInContent, answer, at: expected.location))
      return
    }
    for rule in rules where !row.decision.rests(on: rule) {
      log.report(.notAReason(rule.name, answer, finds: row.decision.found(rule), at: expected.location))
    }
  }
}
