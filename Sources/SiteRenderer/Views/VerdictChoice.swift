import ConsentCore

/// A verdict to choose.
struct VerdictChoice {
  let value: String
  let word: String
  let look: String
  let icon: String

  static let all = Decision.Verdict.allCases.map { verdict in
    let words = verdict.words
    return VerdictChoice(
      value: "\(verdict.rawValue)",
      word: words.word,
      look: words.look.rawValue,
      icon: "icons/status-\(words.look.rawValue)"
    )
  }
}
