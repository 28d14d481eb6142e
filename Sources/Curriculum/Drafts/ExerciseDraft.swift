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
    case completeTheForm(CompletionTaskDraft)
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

  private enum CompletionHeading: String, CaseIterable {
    case scenario = "Scenario"
    case form = "Form"
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
  /// Of its heading; nil if that is missing, which the log says.
  let debriefLocation: SourceLocation?
  let location: SourceLocation

  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    location = page.location
    id = facts.required("exercise", .id) ?? ""
    let kind = facts.required("kind", ValueKind<Exercise.Kind>.rawName) ?? .findTheDefects
    title = facts.required("title", .text) ?? ""
    objectives = facts.requiredList("objectives", of: .wholeNumber(1...99))
    minutes = facts.required("minutes", .minutes) ?? 0
    var task: Task?
    switch kind {
    case .findTheDefects: task = .findTheDefects(FormTaskDraft(&facts, log: log))
    case .mayThisBeDisclosed: task = DisclosureTaskDraft(&facts, log: log).map { .mayThisBeDisclosed($0) }
    case .thenAndNow: task = TimelineTaskDraft(&facts, log: log).map { .thenAndNow($0) }
    case .whoNeedsToKnow: task = SortingTaskDraft(&facts, log: log).map { .whoNeedsToKnow($0) }
    case .completeTheForm: task = CompletionTaskDraft(&facts, log: log).map { .completeTheForm($0) }
    }
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    for block in cut.lead.prefix(1) { log.report(.textBeforeHeading(at: block.range.start)) }
    let hints: HeadedPart?
    let debrief: HeadedPart?
    switch kind {
    case .findTheDefects, .thenAndNow, .whoNeedsToKnow:
      let parts = cut.named(ScenarioHeading.self, in: page.path, log: log)
      opening = parts[.scenario]?.blocks ?? []
      hints = parts[.hints]
      debrief = parts[.debrief]
    case .mayThisBeDisclosed:
      let parts = cut.named(RequestHeading.self, in: page.path, log: log)
      opening = parts[.request]?.blocks ?? []
      hints = parts[.hints]
      debrief = parts[.debrief]
    case .completeTheForm:
      let parts = cut.named(CompletionHeading.self, in: page.path, log: log)
      opening = parts[.scenario]?.blocks ?? []
      hints = parts[.hints]
      debrief = parts[.debrief]
      task = parts[.form].flatMap { task?.completed(with: $0) }
    }
    self.task = task
    self.debrief = debrief?.blocks ?? []
    debriefLocation = debrief?.location
    self.hints = hints?.items(each: "hint", log: log) ?? []
  }
}

/// A form to find the defects of, as written.
struct FormTaskDraft {
  /// What is wrong with the form.
  enum Defects {
    /// What the form itself has, as the author says; nil if a name was not understood.
    case written(AnswerKeyDraft?)
    /// What mutations give it.
    case generated(FormPracticeDraft)
  }

  let form: Located<String>
  let defects: Defects

  init(_ facts: inout FieldReader, log: DiagnosticLog) {
    let form = facts.required("form", .id)
    self.form = Located(form ?? "", at: facts.location(of: "form"))
    if facts.isRecording {
      FormPracticeDraft.note(&facts)
      _ = facts.list("findings", of: .ruleName)
      defects = .written(nil)
    } else if facts.has("mutations") {
      defects = .generated(FormPracticeDraft(&facts, log: log))
    } else {
      let errors = log.errorCount
      let key = AnswerKeyDraft("findings", in: &facts)
      defects = .written(log.errorCount == errors ? key : nil)
    }
  }
}

extension ExerciseDraft.Task {
  /// A form to complete, with its paper, which stands in the text.
  fileprivate func completed(with part: HeadedPart) -> Self {
    guard case .completeTheForm(var draft) = self else { return self }
    draft.paper = part.blocks
    draft.paperLocation = part.location
    return .completeTheForm(draft)
  }
}
