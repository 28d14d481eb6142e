import ConsentCore
import Curriculum

/// The words that a page needs in order to show an answer of the core: for each number in the answer, what it means.
///
/// Links are those of a page one folder down, where the exercises are.
struct LawData {
  let json: JSON

  init(of toolkit: Toolkit) {
    // The rules in words: the same for every audience, since the core's answers are nothing without them.
    let context = PageContext(toolkit, for: .trainer, path: SiteMap.exercises.path)
    json = .object([
      ("rules", .object(toolkit.lawTexts.map { ("\($0.rule.rawValue)", Self.json(of: $0, in: context)) })),
      ("fields", Self.words(FormField.allCases, \.label)),
      ("severities", Self.words(Severity.allCases, \.words.word)),
      ("faults", Self.words(Severity.allCases) { $0.isFault ? "yes" : "no" }),
      ("editions", Self.words(Edition.allCases, \.name)),
      ("policies", Self.words(PolicyChoice.allCases, \.label)),
      ("part2", Self.words(FormJudgement.Part2Status.allCases, \.words.word)),
      ("part2Looks", Self.words(FormJudgement.Part2Status.allCases, \.words.look.rawValue)),
      ("hipaa", Self.words(FormJudgement.HIPAAStatus.allCases, \.words.word)),
      ("hipaaLooks", Self.words(FormJudgement.HIPAAStatus.allCases, \.words.look.rawValue)),
      ("verdicts", Self.words(Decision.Verdict.allCases, \.words.word)),
      ("verdictLooks", Self.words(Decision.Verdict.allCases, \.words.look.rawValue)),
      ("permits", Self.words(Decision.Verdict.allCases) { $0 == .notPermitted ? "no" : "yes" }),
      ("deciding", Self.words(Decision.Verdict.allCases) { Self.numbers($0.decidingOutcomes) }),
      ("remediesHeadings", Self.words(Decision.Verdict.allCases) { $0.remediesHeading ?? "" }),
      ("withoutRemedy", Self.words(Decision.Verdict.allCases, \.withoutRemedy)),
      ("outcomes", Self.words(Step.Outcome.allCases, \.words.word)),
      ("outcomeLooks", Self.words(Step.Outcome.allCases, \.words.look.rawValue)),
      ("remedies", Self.words(Remedy.allCases, \.text)),
    ])
  }

  private static func json(of text: LawText, in context: PageContext) -> JSON {
    let view = LawTextView(of: text, in: context)
    return .object([
      ("name", .string(view.id)), ("law", .string(view.lawName)), ("title", .string(view.titleHTML)),
      ("citation", .string(view.citation)), ("wrong", .string(view.wrongHTML)), ("why", .string(view.whyHTML)),
      ("mend", .string(view.mendHTML)), ("link", .string(view.address)), ("short", .string(text.rule.shortName)),
      ("principle", .string(text.rule.principle)),
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
