import Diagnostics

// Messages about exercises that put several questions: time lines and cards to sort.
extension Diagnostic {
  static func stopCount(_ count: Int, at location: SourceLocation) -> Diagnostic {
    .error("field 'stops' takes 3 to 9 days; found \(count)", at: location)
  }

  static func daysOutOfOrder(_ day: String, after earlier: String, at location: SourceLocation) -> Diagnostic {
    .error("\(day) stands after \(earlier); put the days in order", at: location)
  }

  static func endsOnDate(at location: SourceLocation) -> Diagnostic {
    .error("field 'ended' is for a form that ends with an event; this one ends on a date, so leave it out", at: location)
  }

  static func idleRule(_ rule: String, at location: SourceLocation) -> Diagnostic {
    .error("rule '\(rule)' decides none of these questions; leave it out, or add a question that it decides", at: location)
  }

  static func unexplained(_ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    let names = quoted(answer.rules)
    return .error("'\(answer.verdict)' follows from none of 'rules'; the core names \(names): add one", at: location)
  }

  // MARK: - Cards

  static func cardCount(_ count: Int, at location: SourceLocation) -> Diagnostic {
    .error("field 'cards' takes 4 to 14 cards; found \(count)", at: location)
  }

  static func unknownSlide(_ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no slide '\(id.excerpt)'\(choices(id, candidates))", at: location)
  }

  static func unknownListItem(_ words: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    let remedy = choices(words, candidates)
    return .error("no line with '\(words.excerpt)' on the slides of 'lists'\(remedy)", at: location)
  }

  static func ambiguousListItem(_ words: String, lines: [String], at location: SourceLocation) -> Diagnostic {
    .error("'\(words.excerpt)' is on more than one line: \(quoted(lines)); write more of it", at: location)
  }

  static func neededByHolder(_ item: SortingTask.ListItem, at location: SourceLocation) -> Diagnostic {
    .error(
      "'\(item.text.excerpt)' is what '\(item.neededBy.rawValue)' needs, and the card comes from there; change 'from' or 'item'",
      at: location
    )
  }

  static func cardNotPermitted(_ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    .error(
      "pile differs from the consent core, which says '\(answer.verdict)', by \(quoted(answer.rules)): 'notShared'",
      at: location
    )
  }

  static func cardNeeded(_ item: SortingTask.ListItem, _ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    .error(
      "pile is '\(item.neededBy.rawValue)', whose list has '\(item.text.excerpt)'; the consent core says '\(answer.verdict)'",
      at: location
    )
  }

  static func cardNeededByNobody(_ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    .error(
      "card is on no list, and the consent core says '\(answer.verdict)'; name its 'item', or state in its 'case' why it goes too far",
      at: location
    )
  }
}
