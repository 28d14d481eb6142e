import ConsentCore
import Curriculum

/// The texts for learners, by rule.
struct LawTexts {
  private let texts: [RuleID: LawText]

  /// Reads the content folder; without texts, and with a word about it, where there is none or it has errors.
  init(readingFolder path: String) {
    if let toolkit = try? Compilation(readingFolder: path).toolkit {
      texts = Dictionary(uniqueKeysWithValues: toolkit.lawTexts.map { ($0.rule, $0) })
    } else {
      Console.error("no texts from '\(path)'; findings are shown by rule alone")
      texts = [:]
    }
  }

  subscript(_ rule: RuleID) -> LawText? { texts[rule] }
}
