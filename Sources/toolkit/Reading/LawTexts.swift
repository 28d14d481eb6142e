import ConsentCore
import Curriculum
import Diagnostics

/// The texts for learners, by rule.
struct LawTexts {
  private let texts: [RuleID: LawText]

  /// Reads the content folder; without texts, and with a word about it, where there is none or it has errors.
  init(reading folders: SourceFolders) {
    if let toolkit = try? Compilation(reading: folders).toolkit {
      texts = Dictionary(uniqueKeysWithValues: toolkit.lawTexts.map { ($0.rule, $0) })
    } else {
      Console.error("no texts from '\(folders.content)'; findings are shown by rule alone")
      texts = [:]
    }
  }

  subscript(_ rule: RuleID) -> LawText? { texts[rule] }
}
