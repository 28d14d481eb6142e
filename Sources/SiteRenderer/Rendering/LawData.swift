import ConsentCore
import Curriculum

/// The words that a page needs in order to show an answer of the core: for each number in the answer, what it means.
///
/// Links are those of a page one folder down, where the exercises are.
struct LawData {
  let json: JSON

  init(of edition: LocalEdition) {
    // The rules in words: the same for every audience, since the core's answers are nothing without them.
    let context = PageContext(edition, for: .trainer, path: SiteMap.exercises.path)
    let (toolkit, words) = (edition.toolkit, edition.words)
    json = .object([
      ("rules", .object(toolkit.lawTexts.map { ("\($0.rule.rawValue)", Self.json(of: $0, in: context)) })),
      ("fields", Self.words(FormField.allCases) { words.label(of: $0) }),
      ("severities", Self.words(Severity.allCases) { words.word(for: $0) }),
      ("faults", Self.words(Severity.allCases) { $0.isFault ? "yes" : "no" }),
      ("editions", Self.words(Edition.allCases) { words.name(of: $0) }),
      ("policies", Self.words(PolicyChoice.allCases) { words.label(of: $0) }),
      ("part2", Self.words(FormJudgement.Part2Status.allCases) { words.status($0).word }),
      ("part2Looks", Self.words(FormJudgement.Part2Status.allCases, \.look.rawValue)),
      ("hipaa", Self.words(FormJudgement.HIPAAStatus.allCases) { words.status($0).word }),
      ("hipaaLooks", Self.words(FormJudgement.HIPAAStatus.allCases, \.look.rawValue)),
      ("verdicts", Self.words(Decision.Verdict.allCases) { words.status($0).word }),
      ("verdictLooks", Self.words(Decision.Verdict.allCases, \.look.rawValue)),
      ("permits", Self.words(Decision.Verdict.allCases) { $0 == .notPermitted ? "no" : "yes" }),
      ("deciding", Self.words(Decision.Verdict.allCases) { Self.numbers($0.decidingOutcomes) }),
      ("remediesHeadings", Self.words(Decision.Verdict.allCases) { words.remediesHeading(for: $0) ?? "" }),
      ("withoutRemedy", Self.words(Decision.Verdict.allCases) { words.withoutRemedy(for: $0) }),
      ("outcomes", Self.words(Step.Outcome.allCases) { words.word(for: $0) }),
      ("outcomeLooks", Self.words(Step.Outcome.allCases, \.look.rawValue)),
      ("remedies", Self.words(Remedy.allCases) { words.text(of: $0) }),
    ])
  }

  private static func json(of text: LawText, in context: PageContext) -> JSON {
    let view = LawTextView(of: text, in: context)
    return .object([
      ("name", .string(view.id)), ("law", .string(view.lawName)), ("title", .string(view.titleHTML)),
      ("citation", .string(view.citation)), ("wrong", .string(view.wrongHTML)), ("why", .string(view.whyHTML)),
      ("mend", .string(view.mendHTML)), ("notes", .string(view.notesHTML)), ("link", .string(view.address)),
      ("short", .string(context.words.name(of: text.rule))),
      ("principle", .string(context.words.principle(of: text.rule))),
      ("titled", .string(numbers(Step.Outcome.allCases.filter { text.rule.hasTitle(for: $0) }))),
    ])
  }

  /// Outcomes as one text, a digit each.
  private static func numbers(_ outcomes: [Step.Outcome]) -> String { outcomes.map { "\($0.rawValue)" }.joined() }

  private static func words<Value: RawRepresentable>(_ values: [Value], _ word: (Value) -> String) -> JSON
  where Value.RawValue: FixedWidthInteger {
    .object(values.map { ("\($0.rawValue)", .string(word($0))) })
  }
}
