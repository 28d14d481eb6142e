import ConsentCore
import Curriculum

/// A status as it is shown: a word, and the class that gives it its shape and color.
struct StatusWords {
  enum Look: String {
    case good, limited, bad, neutral
  }

  var word: String
  var look: Look
}

extension Words {
  func status(_ status: FormJudgement.Part2Status) -> StatusWords {
    StatusWords(word: member(status, of: .part2Status), look: status.look)
  }

  func status(_ status: FormJudgement.HIPAAStatus) -> StatusWords {
    StatusWords(word: member(status, of: .hipaaStatus), look: status.look)
  }

  func word(for severity: Severity) -> String { member(severity, of: .severity) }

  func name(of edition: Edition) -> String { member(edition, of: .edition) }

  /// The name of an edition on a day on which it is in force: compliance with the text of 2024 was due only later.
  func name(of edition: Edition, standingOn day: Day) -> String {
    let name = name(of: edition)
    guard edition == .p2024, day < Edition.complianceDay else { return name }
    return self(.editionDueFrom, ["edition": name, "day": self.day(Edition.complianceDay)])
  }

  /// The text of the law leaves a question open.
  func label(of policy: PolicyChoice) -> String { self(.policy, ["number": "\(policy.rawValue)"]) }
}

extension FormJudgement.Part2Status {
  var look: StatusWords.Look {
    switch self {
    case .valid: .good
    case .limited: .limited
    case .invalid: .bad
    }
  }
}

extension FormJudgement.HIPAAStatus {
  var look: StatusWords.Look {
    switch self {
    case .notApplicable: .neutral
    case .valid: .good
    case .defective: .bad
    }
  }
}

extension Severity {
  var look: StatusWords.Look { isFault ? .bad : .neutral }

  /// A fault has to be mended; advice only ought to be known.
  var isFault: Bool { self != .advisory }
}
