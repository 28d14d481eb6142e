import ConsentCore

// The words for the core's answers, in the terminal and in JSON.

extension Edition {
  var text: String {
    switch self {
    case .p2017: "2017"
    case .p2020: "2020"
    case .p2024: "2024"
    }
  }
}

extension FormJudgement.Part2Status {
  var text: String { String(describing: self) }
}

extension FormJudgement.HIPAAStatus {
  var text: String { self == .notApplicable ? "n/a" : String(describing: self) }
}

extension Severity {
  var text: String { String(describing: self) }
}

extension FormField {
  /// The case's name in words: "revocation method".
  var text: String {
    String(describing: self).reduce(into: "") { words, character in
      words += character.isUppercase ? " \(character.lowercased())" : String(character)
    }
  }
}

extension Decision.Verdict {
  var text: String {
    switch self {
    case .permitted: "permitted"
    case .permittedWithConditions: "permitted with conditions"
    case .notPermitted: "not permitted"
    }
  }
}

extension Step.Outcome {
  var text: String {
    switch self {
    case .met: "kept"
    case .endsHere: "does not apply"
    case .condition: "still to do"
    case .failed: "broken"
    case .advice: "worth knowing"
    }
  }
}
