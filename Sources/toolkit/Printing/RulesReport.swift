import Curriculum

/// What is printed about the rules.
struct RulesReport {
  struct Rule: Encodable {
    var rule: String
    var citation: String
    var status: String
    var reviewed: String
    /// Ids of the cases in which the core finds the rule kept, and of those in which it comes into play.
    var casesKept: [String]
    var casesBroken: [String]
    /// Ids of the exercises whose answer has the rule.
    var exercises: [String]
  }

  let rules: [Rule]

  /// - Parameter names: The rules to tell of; all if there is none.
  init(_ toolkit: Toolkit, only names: [String] = []) {
    rules = toolkit.ruleCoverage.filter { names.isEmpty || names.contains($0.rule.name) }.map { coverage in
      Rule(
        rule: coverage.rule.name,
        citation: coverage.text.citation,
        status: coverage.text.status.rawValue,
        reviewed: coverage.text.reviewed,
        casesKept: coverage.keptIn,
        casesBroken: coverage.brokenIn,
        exercises: coverage.exercises
      )
    }
  }

  var text: String {
    let rows = rules.map { rule in
      [
        rule.rule, rule.citation, rule.status, rule.reviewed, "\(rule.casesKept.count)", "\(rule.casesBroken.count)",
        "\(rule.exercises.count)",
      ]
    }
    let table = TextTable.text([["rule", "citation", "status", "reviewed", "kept in", "broken in", "exercises"]] + rows)
    let gaps = [
      gap("proved by no case", rules.filter { $0.casesKept.isEmpty && $0.casesBroken.isEmpty }),
      gap("taught by no exercise", rules.filter(\.exercises.isEmpty)),
    ]
    return ([table] + gaps.compactMap { $0 }).joined(separator: "\n\n")
  }

  private func gap(_ what: String, _ missing: [Rule]) -> String? {
    if missing.isEmpty { return nil }
    return "\(missing.count) of \(rules.count) rules are \(what): \(missing.map(\.rule).joined(separator: ", "))"
  }
}
