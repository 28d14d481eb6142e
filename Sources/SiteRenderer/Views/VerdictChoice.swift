import ConsentCore
import Curriculum

/// A verdict to choose.
struct VerdictChoice {
  let value: String
  let word: String
  let look: String
  let icon: String

  static func all(in words: Words) -> [VerdictChoice] {
    Decision.Verdict.allCases.map { verdict in
      VerdictChoice(
        value: "\(verdict.rawValue)",
        word: words.status(verdict).word,
        look: verdict.look.rawValue,
        icon: "icons/status-\(verdict.look.rawValue)"
      )
    }
  }
}
