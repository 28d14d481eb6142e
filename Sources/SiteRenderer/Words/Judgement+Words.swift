import ConsentCore

/// A status as it is shown: a word, and the class that gives it its shape and color.
struct StatusWords {
  enum Look: String {
    case good, limited, bad, neutral
  }

  var word: String
  var look: Look
}

extension FormJudgement.Part2Status {
  var words: StatusWords {
    switch self {
    case .valid: StatusWords(word: "valid", look: .good)
    case .limited: StatusWords(word: "valid in part", look: .limited)
    case .invalid: StatusWords(word: "not valid", look: .bad)
    }
  }
}

extension FormJudgement.HIPAAStatus {
  var words: StatusWords {
    switch self {
    case .notApplicable: StatusWords(word: "no authorization needed", look: .neutral)
    case .valid: StatusWords(word: "valid", look: .good)
    case .defective: StatusWords(word: "defective", look: .bad)
    }
  }
}

extension Severity {
  var words: StatusWords {
    switch self {
    case .advisory: StatusWords(word: "Worth knowing", look: .neutral)
    case .unlawful: StatusWords(word: "Not allowed like this", look: .bad)
    case .invalidates: StatusWords(word: "Makes the form invalid", look: .bad)
    }
  }

  /// A fault has to be mended; advice only ought to be known.
  var isFault: Bool { self != .advisory }
}

extension Edition {
  var name: String {
    switch self {
    case .p2017: "the text of 2017"
    case .p2020: "the text of 2020"
    case .p2024: "the text of 2024"
    }
  }

  /// Its name on a day on which it is in force: compliance with the text of 2024 was due only later.
  func standing(on day: Day) -> String {
    self == .p2024 && day < Edition.complianceDay ? "\(name), due from \(Edition.complianceDay.inWords)" : name
  }
}

extension PolicyChoice {
  /// The text of the law leaves the question open.
  var label: String { "Cautious reading P\(rawValue)" }
}
