import ConsentCore
import Diagnostics

/// Each rule of the core has one law text, or a learner would be told a rule's name instead of what is wrong.
enum EveryRuleHasText {
  /// `files` are all law texts, readable or not: what is there but wrong has its own message.
  static func check(_ texts: [LawText], files: Set<String>, log: DiagnosticLog) {
    IdentifiersAreUnique.check("law text", by: "rule", texts.map { ($0.rule.name, $0.location) }, log: log)
    for rule in RuleID.allCases where !texts.contains(where: { $0.rule == rule }) {
      let path = "law/\(rule.name).md"
      if !files.contains(path) { log.report(.missingLawText(rule.name, at: SourceLocation(path: path))) }
    }
  }
}
