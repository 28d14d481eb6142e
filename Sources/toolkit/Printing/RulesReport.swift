import Curriculum

/// What is printed about the rules.
struct RulesReport {
  struct Rule: Encodable {
    var rule: String
    var citation: String
    var status: String
    var reviewed: String
    /// Ids of the exercises whose answer has the rule.
    var exercises: [String]
  }

  let rules: [Rule]

  init(_ toolkit: Toolkit) {
    rules = toolkit.lawTexts.map { text in
      Rule(
        rule: text.rule.name,
        citation: text.citation,
        status: text.status.rawValue,
        reviewed: text.reviewed,
        exercises: toolkit.exercises.filter { $0.rules.contains(text.rule) }.map(\.id)
      )
    }
  }

  var text: String {
    let rows = rules.map { [$0.rule, $0.citation, $0.status, $0.reviewed, "\($0.exercises.count)"] }
    let untaught = rules.filter(\.exercises.isEmpty).map(\.rule)
    return Self.table([["rule", "citation", "status", "reviewed", "exercises"]] + rows)
      + "\n\n\(untaught.count) of \(rules.count) rules are taught by no exercise: \(untaught.joined(separator: ", "))"
  }

  /// Columns as wide as their widest cell, two spaces apart.
  private static func table(_ rows: [[String]]) -> String {
    let widths = rows.reduce([]) { widths, row in
      row.indices.map { max(row[$0].count, widths.isEmpty ? 0 : widths[$0]) }
    }
    return rows.map { row in
      let cells = row.indices.map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
