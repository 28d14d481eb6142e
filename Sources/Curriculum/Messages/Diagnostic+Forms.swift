import Diagnostics

// Messages about forms, exercises and consent cases.
extension Diagnostic {
  static func badFormField(_ fault: FieldFault, at location: SourceLocation) -> Diagnostic {
    switch fault {
    case .unknown(let name, "", let candidates):
      .error("unknown field '\(name.excerpt)'\(fieldChoices(name, candidates))", at: location)
    case .unknown(let name, let field, let candidates) where candidates.isEmpty:
      .error("field '\(field)' takes nothing after it; remove '\(name.excerpt)'", at: location)
    case .unknown(let name, let field, let candidates):
      .error("field '\(field)' does not take '\(name.excerpt)'\(fieldChoices(name, candidates))", at: location)
    case .incomplete("", let candidates):
      .error("field has no name; it is one of \(quoted(candidates))", at: location)
    case .incomplete(let field, let candidates):
      .error("field '\(field)' needs one more word, such as '\(field)/\(candidates[0])'", at: location)
    case .contradictory(let names):
      .error("field takes only one of \(quoted(names))", at: location)
    }
  }

  private static func fieldChoices(_ name: String, _ candidates: [String]) -> String {
    let suggestion = suggestion(for: name, in: candidates)
    return suggestion.isEmpty ? "; known here: \(quoted(candidates))" : suggestion
  }

  static func formWithoutFields(at location: SourceLocation) -> Diagnostic {
    .error("form has no fields; write its answers as links such as '[Jordan Vale](field:patient)'", at: location)
  }

  static func badFormDate(_ text: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(text.excerpt)' is no date; write it as '2026-09-14' or 'September 14, 2026'", at: location)
  }

  static func secondExpiration(first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("expiration is filled in twice; keep one", at: location, notes: [Note("first filled in here", at: first)])
  }

  static func dateBeforeSignature(at location: SourceLocation) -> Diagnostic {
    .error("date belongs to the signature before it, and there is none; move it behind the signature", at: location)
  }

  static func secondSignatureDate(first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("signature has two dates; keep one", at: location, notes: [Note("first filled in here", at: first)])
  }

  static func needsIntermediary(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("field '\(name)' needs a recipient with '/intermediary' on the form", at: location)
  }

  static func unknownRecipient(_ name: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no recipient '\(name.excerpt)' on the form\(choices(name, candidates))", at: location)
  }

  static func beforeFirstEdition(_ day: String, first: String, at location: SourceLocation) -> Diagnostic {
    .error("\(day) is before \(first), when the oldest law that the consent core knows took effect", at: location)
  }

  static func longFormText(bytes: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    .error("form has an answer of \(bytes) bytes, or that many in all; the limit is \(limit)", at: location)
  }

  static func longFormList(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    .error("form has \(count) parties, participants or signatures; the limit is \(limit) of each", at: location)
  }

  static func unknownBaseline(_ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no baseline form '\(id.excerpt)'\(choices(id, candidates))", at: location)
  }

  static func repeatedBaseline(_ id: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("baseline form '\(id.excerpt)' is given twice; keep one", at: location, notes: [Note("first given here", at: first)])
  }

  static func unknownForm(_ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no form '\(id)'\(choices(id, candidates))", at: location)
  }

  static func answerKey(_ difference: AnswerKeyDifference, form: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error(
      "\(difference.summary) on the form; look again at the form and at the clause, then change the one that is wrong",
      at: location,
      notes: [Note("the form that was judged", at: form)]
    )
  }

  // MARK: - Disclosures

  static func verdict(_ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    let rules = answer.rules.isEmpty ? "" : ", because of \(quoted(answer.rules))"
    return .error(
      "the core decides '\(answer.verdict)'\(rules); check the facts of the case, then the verdict",
      at: location
    )
  }

  static func caseWithoutAnswer(at location: SourceLocation) -> Diagnostic {
    .error("case has no 'id', or no 'expect' with 'verdict' and 'rules'; write what the core should answer", at: location)
  }

  static func caseVerdict(_ expected: String, _ answer: CoreAnswer, at location: SourceLocation) -> Diagnostic {
    let rules = answer.rules.isEmpty ? "" : ", by \(quoted(answer.rules))"
    return .error(
      "case expects '\(expected)', but the consent core says '\(answer.verdict)'\(rules); mend the facts or the answer, "
        + "or say with 'disputed' why the core is wrong",
      at: location
    )
  }

  static func notAReason(_ rule: String, _ answer: CoreAnswer, finds outcome: String?, at location: SourceLocation)
    -> Diagnostic
  {
    let found = outcome.map { "finds it '\($0)'" } ?? "does not look at it"
    let rules = answer.rules.isEmpty ? "" : "; it names \(quoted(answer.rules))"
    return .error("reason '\(rule)' does not lead to '\(answer.verdict)': the core \(found)\(rules)", at: location)
  }

  static func distractorIsReason(_ rule: String, finds outcome: String?, at location: SourceLocation) -> Diagnostic {
    let found = outcome.map { ": the core finds it '\($0)'" } ?? ""
    return .error("distractor '\(rule)' is a reason\(found); make it one, or take another", at: location)
  }

  static func noReasons(at location: SourceLocation) -> Diagnostic {
    .error("field 'reasons' names no rule; name at least one that decides", at: location)
  }

  static func distractorCount(_ count: Int, at location: SourceLocation) -> Diagnostic {
    .error("field 'distractors' names 2 or 3 rules; found \(count)", at: location)
  }
}

extension AnswerKeyDifference {
  var summary: String {
    switch self {
    case .missing(let rules): "the core also finds \(quoted(rules))"
    case .extra(let rules): "the core does not find \(quoted(rules))"
    }
  }
}

extension [AnswerKeyDifference] {
  var summary: String { map(\.summary).joined(separator: "; ") }
}
