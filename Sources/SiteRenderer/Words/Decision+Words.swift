import ConsentCore

extension Decision.Verdict {
  var words: StatusWords {
    switch self {
    case .permitted: StatusWords(word: "permitted", look: .good)
    case .permittedWithConditions: StatusWords(word: "permitted with conditions", look: .limited)
    case .notPermitted: StatusWords(word: "not permitted", look: .bad)
    }
  }

  /// What the remedies are for; nil where none is needed.
  var remediesHeading: String? {
    switch self {
    case .permitted: nil
    case .permittedWithConditions: "What would settle the conditions"
    case .notPermitted: "What would make it lawful"
    }
  }

  /// What is said where the core knows no remedy.
  var withoutRemedy: String {
    switch self {
    case .permitted: ""
    case .permittedWithConditions: "No change lifts every condition: the limits go along in any case."
    case .notPermitted: "None of the changes that the rules can try would make this lawful."
    }
  }
}

extension Step.Outcome {
  var words: StatusWords {
    switch self {
    case .met: StatusWords(word: "Satisfied", look: .good)
    case .endsHere: StatusWords(word: "Ends here", look: .neutral)
    case .condition: StatusWords(word: "On condition", look: .limited)
    case .failed: StatusWords(word: "In the way", look: .bad)
    case .advice: StatusWords(word: "Worth knowing", look: .neutral)
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
