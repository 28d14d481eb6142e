import Diagnostics

// Messages about self-assessments and their statements.
extension Diagnostic {
  static func nameCount(_ field: String, _ count: Int, takes range: ClosedRange<Int>, at location: SourceLocation) -> Diagnostic
  {
    .error(
      "'\(field)' has \(count == 1 ? "1 name" : "\(count) names"); give \(range.lowerBound) to \(range.upperBound)",
      at: location
    )
  }

  static func repeatedName(_ field: String, _ name: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(name.excerpt)' stands twice in '\(field)'; give each name once", at: location)
  }

  static func noStatementGroups(at location: SourceLocation) -> Diagnostic {
    .error("'Statements' has no group; start one with '### ', and list its statements below", at: location)
  }

  static func missingLevel(_ level: String, in group: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "'\(group.excerpt)' has no level '\(level.excerpt)'; write '#### \(level.excerpt)' and a list below it",
      at: location
    )
  }

  static func badStatement(at location: SourceLocation) -> Diagnostic {
    .error("statement is one paragraph without a box; write '- ' and its words", at: location)
  }

  static func repeatedStatement(_ words: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error(
      "statement '\(words.excerpt)' stands here twice; word one of them otherwise",
      at: location,
      notes: [Note("first used here", at: first)]
    )
  }
}
