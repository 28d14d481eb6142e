import ConsentCore
import Diagnostics
import Markdown

/// An exercise as written: its form and objectives are not yet looked up.
struct ExerciseDraft {
  /// What is asked, by kind.
  enum Task {
    case findTheDefects(FormTaskDraft)
    case mayThisBeDisclosed(DisclosureTaskDraft)
    case thenAndNow(TimelineTaskDraft)
    case whoNeedsToKnow(SortingTaskDraft)
  }

  private enum ScenarioHeading: String, CaseIterable {
    case scenario = "Scenario"
    case hints = "Hints"
    case debrief = "Debrief"
  }

  private enum RequestHeading: String, CaseIterable {
    case request = "Request"
    case hints = "Hints"
    case debrief = "Debrief"
  }

  let id: String
  let title: String
  let objectives: [Located<Int>]
  let minutes: Int
  /// Nil if it could not be read, which the log says.
  let task: Task?
  let opening: [Block]
  let hints: [[Block]]
  let debrief: [Block]
  let location: SourceLocation

  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    location = page.location
    id = facts.required("exercise", .id) ?? ""
    let kind = facts.required("kind", ValueKind<Exercise.Kind>.rawName) ?? .findTheDefects
    title = facts.required("title", .text) ?? ""
    objectives = facts.requiredList("objectives", of: .wholeNumber(1...99))
    minutes = facts.required("minutes", .minutes) ?? 0
    switch kind {
    case .findTheDefects: task = .findTheDefects(FormTaskDraft(&facts, log: log))
    case .mayThisBeDisclosed: task = DisclosureTaskDraft(&facts, log: log).map { .mayThisBeDisclosed($0) }
    case .thenAndNow: task = TimelineTaskDraft(&facts, log: log).map { .thenAndNow($0) }
    case .whoNeedsToKnow: task = SortingTaskDraft(&facts, log: log).map { .whoNeedsToKnow($0) }
    }
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    for block in cut.lead.prefix(1) { log.report(.textBeforeHeading(at: block.range.start)) }
    let hints: HeadedPart?
    switch kind {
    case .findTheDefects, .thenAndNow, .whoNeedsToKnow:
      let parts = cut.named(ScenarioHeading.self, in: page.path, log: log)
      opening = parts[.scenario]?.blocks ?? []
      hints = parts[.hints]
      debrief = parts[.debrief]?.blocks ?? []
    case .mayThisBeDisclosed:
      let parts = cut.named(RequestHeading.self, in: page.path, log: log)
      opening = parts[.request]?.blocks ?? []
      hints = parts[.hints]
      debrief = parts[.debrief]?.blocks ?? []
    }
    self.hints = hints?.items(each: "hint", log: log) ?? []
  }
}

/// A form to find the defects of, as written.
struct FormTaskDraft {
  /// What is wrong with the form.
  enum Defects {
    /// What the form itself has, as the author says; nil if a name was not understood.
    case written(Located<[RuleID]>?)
    /// What mutations give it.
    case generated(FormPracticeDraft)
  }

  let form: Located<String>
  let defects: Defects

  init(_ facts: inout FieldReader, log: DiagnosticLog) {
    let form = facts.required("form", .id)
    self.form = Located(form ?? "", at: facts.location(of: "form"))
    if facts.has("mutations") {
      defects = .generated(FormPracticeDraft(&facts, log: log))
    } else {
      let errors = log.errorCount
      let key = facts.requiredList("findings", of: .ruleName).map(\.value)
      defects = .written(log.errorCount == errors ? Located(key, at: facts.location(of: "findings")) : nil)
    }
  }
}
