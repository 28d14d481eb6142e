import Diagnostics

// Messages about forms that the learner completes.
extension Diagnostic {
  static func nothingLeftOpen(at location: SourceLocation) -> Diagnostic {
    .error(
      "form leaves nothing open; write an option as '- [attendance](choose:information/attendance)' and a line as "
        + "'[Date signed](write:signature/date)'",
      at: location
    )
  }

  static func choiceWithoutList(_ words: String, at location: SourceLocation) -> Diagnostic {
    .error("option '\(words.excerpt)' stands alone; make it an item of a list", at: location)
  }

  static func onlyChoice(_ words: String, at location: SourceLocation) -> Diagnostic {
    .error("option '\(words.excerpt)' is the only one of its list; add another, or give it a box '[ ]'", at: location)
  }

  static func tickedOption(_ words: String, at location: SourceLocation) -> Diagnostic {
    .error("box of '\(words.excerpt)' is ticked already; leave it empty for the learner", at: location)
  }

  static func secondEntryInItem(_ words: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error(
      "'\(words.excerpt)' is the second answer of its item; give it an item of its own",
      at: location,
      notes: [Note("first answer of the item", at: first)]
    )
  }

  static func openEntryWithoutWords(at location: SourceLocation) -> Diagnostic {
    .error("option or line has no words; say what it is, such as '[Date signed](write:signature/date)'", at: location)
  }

  static func repeatedEntry(_ words: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error(
      "'\(words.excerpt)' stands twice on the form; word one of them otherwise",
      at: location,
      notes: [Note("first stands here", at: first)]
    )
  }

  static func fieldLeftOpenTwice(first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error(
      "a form has this part once; put all its choices into one list, or keep one answer",
      at: location,
      notes: [Note("first asked or given here", at: first)]
    )
  }

  static func boxForSingleAnswer(_ words: String, at location: SourceLocation) -> Diagnostic {
    .error("box of '\(words.excerpt)' lets several be ticked, but a form has this part once; take away the boxes", at: location)
  }

  static func notWritable(_ destination: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(destination.excerpt)' is not written by hand; make it an option with 'choose:'", at: location)
  }

  static func openEntryOutsideForm(_ destination: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "'\(destination.excerpt)' leaves an answer open, which only the form of an exercise does; remove the link",
      at: location
    )
  }

  static func unknownEntry(_ words: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("nothing on the form reads '\(words.excerpt)'\(choices(words, candidates))", at: location)
  }

  static func badLineDate(_ label: String, _ text: String, at location: SourceLocation) -> Diagnostic {
    .error("line '\(label.excerpt)' takes a date such as 2026-11-03; found '\(text.excerpt)'", at: location)
  }

  static func noAims(at location: SourceLocation) -> Diagnostic {
    .error("field 'must-permit' names no aim; say at least one thing that the finished form must let happen", at: location)
  }

  static func unknownAim(_ number: Int, count: Int, at location: SourceLocation) -> Diagnostic {
    .error("aim \(number) does not exist; 'must-permit' and 'must-not-permit' together have 1 to \(count)", at: location)
  }

  static func unsoundModel(_ rules: [String], at location: SourceLocation) -> Diagnostic {
    .error("model answer is not sound: the core finds \(quoted(rules))", at: location)
  }

  static func missedAim(mustPermit: Bool, _ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    let rules = answer.rules.isEmpty ? "" : ", by \(quoted(answer.rules))"
    let need = mustPermit ? "does not permit this" : "permits this"
    return .error("model answer \(need): the core says '\(answer.verdict)'\(rules)", at: location)
  }

  static func slipFindings(_ differences: [AnswerKeyDifference], at location: SourceLocation) -> Diagnostic {
    .error("findings of the slip differ from the consent core: \(differences.summary)", at: location)
  }

  static func slipMisses(_ aims: [Int], at location: SourceLocation) -> Diagnostic {
    let list = aims.map { "\($0)" }.joined(separator: ", ")
    return .error("field 'misses' differs from the consent core, by which it is [\(list)]", at: location)
  }

  static func harmlessSlip(at location: SourceLocation) -> Diagnostic {
    .error("slip does no harm: the core finds nothing and every aim is met; take another", at: location)
  }
}
