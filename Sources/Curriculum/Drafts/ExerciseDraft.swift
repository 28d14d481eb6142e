import ConsentCore
import Diagnostics
import Markdown

/// An exercise as written: its form and objectives are not yet looked up.
struct ExerciseDraft {
  private enum Heading: String, CaseIterable {
    case scenario = "Scenario"
    case hints = "Hints"
    case debrief = "Debrief"
  }

  var exercise: Exercise
  let formLocation: SourceLocation
  let objectives: [Located<Int>]
  let findingsLocation: SourceLocation
  /// Whether all names in the key were understood, so that it can be compared.
  let hasReadableKey: Bool

  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("exercise", .id)
    let kind = facts.required("kind", ValueKind<Exercise.Kind>.rawName)
    let title = facts.required("title", .text)
    let form = facts.required("form", .id)
    objectives = facts.requiredList("objectives", of: .wholeNumber(1...99))
    let minutes = facts.required("minutes", .minutes)
    let errors = log.errorCount
    let key = facts.requiredList("findings", of: .ruleName)
    hasReadableKey = log.errorCount == errors
    facts.finish()
    formLocation = facts.location(of: "form")
    findingsLocation = facts.location(of: "findings")
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    for block in cut.lead.prefix(1) { log.report(.textBeforeHeading(at: block.range.start)) }
    let parts = cut.named(Heading.self, in: page.path, log: log)
    exercise = Exercise(
      id: id ?? "",
      kind: kind ?? .findTheDefects,
      title: title ?? "",
      form: form ?? "",
      objectives: objectives.map(\.value),
      minutes: minutes ?? 0,
      answerKey: key.map(\.value),
      scenario: parts[.scenario]?.blocks ?? [],
      hints: parts[.hints].map { Self.hints(in: $0, log: log) } ?? [],
      debrief: parts[.debrief]?.blocks ?? [],
      location: page.location
    )
  }

  /// One hint for each item of the list.
  private static func hints(in part: HeadedPart, log: DiagnosticLog) -> [[Block]] {
    guard part.blocks.count == 1, case .list(let list) = part.blocks[0].kind else {
      log.report(.hintsAreAList(at: part.location))
      return []
    }
    return list.items.map(\.blocks)
  }
}
