package import ConsentCore

extension Decision.Verdict {
  /// How a rule comes out that is a reason for this verdict.
  package var decidingOutcomes: [Step.Outcome] {
    switch self {
    case .notPermitted: [.failed]
    case .permittedWithConditions: [.condition, .met, .advice]
    case .permitted: [.met, .endsHere, .advice]
    }
  }
}

extension Decision {
  /// Whether the rule is a reason for the verdict.
  package func rests(on rule: RuleID) -> Bool { outcomes(of: rule).contains { verdict.decidingOutcomes.contains($0) } }

  package func outcomes(of rule: RuleID) -> [Step.Outcome] { trace.filter { $0.rule == rule }.map(\.outcome) }
}
