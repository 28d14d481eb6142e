import ConsentCore
import Curriculum

extension Words {
  func status(_ verdict: Decision.Verdict) -> StatusWords {
    StatusWords(word: member(verdict, of: .verdict), look: verdict.look)
  }

  func word(for outcome: Step.Outcome) -> String { member(outcome, of: .outcome) }

  /// What the remedies are for; nil where none is needed.
  func remediesHeading(for verdict: Decision.Verdict) -> String? {
    verdict == .permitted ? nil : member(verdict, of: .remediesHeading)
  }

  /// What is said where the core knows no remedy.
  func withoutRemedy(for verdict: Decision.Verdict) -> String {
    verdict == .permitted ? "" : member(verdict, of: .withoutRemedy)
  }

  /// What to do, in words that go after "or".
  func text(of remedy: Remedy) -> String { member(remedy, of: .remedy) }

  /// Remedies that take each other.
  func texts(of remedies: [Remedy]) -> String {
    remedies.map { text(of: $0) }.joined(separator: self[.remediesAnd])
  }
}

extension Decision.Verdict {
  var look: StatusWords.Look {
    switch self {
    case .permitted: .good
    case .permittedWithConditions: .limited
    case .notPermitted: .bad
    }
  }
}

extension Step.Outcome {
  var look: StatusWords.Look {
    switch self {
    case .met: .good
    case .endsHere, .advice: .neutral
    case .condition: .limited
    case .failed: .bad
    }
  }
}

extension RuleID {
  /// Whether the law text, which tells of the fault, also tells of this outcome.
  func hasTitle(for outcome: Step.Outcome) -> Bool {
    switch outcome {
    case .met: false
    case .failed, .advice: true
    case .endsHere: self != .hipaaAuthorizationNeeded
    case .condition:
      switch self {
      // These are met, and their limits go along.
      case .orderNoncriminal, .orderCriminalPatient, .orderProgram, .orderUndercover, .research, .auditEvaluation: false
      default: true
      }
    }
  }
}
