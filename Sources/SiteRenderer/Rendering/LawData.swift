import ConsentCore
import Curriculum

/// The words that a page needs in order to show an answer of the core: for each number in the answer, what it means.
///
/// Links are those of a page one folder down, where the exercises are.
struct LawData {
  let json: JSON

  init(of toolkit: Toolkit) {
    let context = PageContext(toolkit, path: SiteMap.exercises.path)
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
    ])
  }

  private static func json(of text: LawText, in context: PageContext) -> JSON {
    let view = LawTextView(of: text, in: context)
    return .object([
      ("name", .string(view.id)), ("law", .string(view.lawName)), ("title", .string(view.titleHTML)),
      ("citation", .string(view.citation)), ("wrong", .string(view.wrongHTML)), ("why", .string(view.whyHTML)),
      ("mend", .string(view.mendHTML)), ("link", .string(view.address)),
    ])
  }

  private static func words<Value: RawRepresentable>(_ values: [Value], _ word: (Value) -> String) -> JSON
  where Value.RawValue: FixedWidthInteger {
    .object(values.map { ("\($0.rawValue)", .string(word($0))) })
  }
}
