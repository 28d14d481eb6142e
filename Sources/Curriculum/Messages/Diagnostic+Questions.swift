import Diagnostics

// Messages about knowledge checks and their questions.
extension Diagnostic {
  static func noQuestions(at location: SourceLocation) -> Diagnostic {
    .error("knowledge check has no question; start one with '## '", at: location)
  }

  static func noExplanation(_ question: String, at location: SourceLocation) -> Diagnostic {
    .error("question '\(question.excerpt)' has no '### Explanation'; say what is right and why", at: location)
  }

  static func optionWithoutBox(at location: SourceLocation) -> Diagnostic {
    .error("answer has no box or no words; write '- [ ] words', or '- [x] words' for a right one", at: location)
  }

  static func optionWithoutFeedback(_ option: String, at location: SourceLocation) -> Diagnostic {
    .error("answer '\(option.excerpt)' has no feedback; write it below, as a paragraph of the same list item", at: location)
  }

  static func noRightAnswer(at location: SourceLocation) -> Diagnostic {
    .error("question has no right answer; tick one with '[x]'", at: location)
  }

  static func severalRightAnswers(_ count: Int, at location: SourceLocation) -> Diagnostic {
    .error(
      "question has \(count) right answers; tick one, or write '<!-- answers: several -->' under the heading",
      at: location
    )
  }

  static func tooFewOptions(_ count: Int, at location: SourceLocation) -> Diagnostic {
    .error("question has \(count == 1 ? "1 answer" : "\(count) answers") to choose from; write at least 2", at: location)
  }

  static func tooFewSteps(_ count: Int, at location: SourceLocation) -> Diagnostic {
    .error(
      "question has \(count == 1 ? "1 step" : "\(count) steps") to put in order; write at least 3, each with its words",
      at: location
    )
  }

  static func notPairs(columns: Int, rows: Int, at location: SourceLocation) -> Diagnostic {
    .error("table to match has \(columns) columns and \(rows) rows; write 2 columns and at least 3 rows", at: location)
  }

  static func unknownModule(_ number: Int, known: [Int], at location: SourceLocation) -> Diagnostic {
    .error(
      "no module \(number); there \(known.count == 1 ? "is" : "are") \(known.map(String.init).joined(separator: ", "))",
      at: location
    )
  }

  static func unknownSection(_ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no section '\(id.excerpt)'\(suggestion(for: id, in: candidates))", at: location)
  }
}
