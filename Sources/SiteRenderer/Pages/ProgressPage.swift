import Curriculum
import Markdown

/// The way through a toolkit for a participant who studies alone: what there is, and with script, what is done and what is left.
struct ProgressPage: Page {
  static let template = "progress"

  struct ModuleEntry {
    let number: String
    let title: String
    let sections: [SectionEntry]
    let finals: [StepView]
    let recordAddress: String
    let hasFinals: Bool
    let objectives: [ObjectiveEntry]
  }

  /// A section, and the checks that follow it.
  struct SectionEntry {
    let number: String
    let steps: [StepView]
  }

  struct StepView {
    let key: String
    let title: String
    let address: String
    let time: String

    init(_ step: StudyStep, in context: PageContext) {
      key = step.key
      title = step.title
      address = context.link(step.address)
      time = context.words.minutes(step.minutes)
    }
  }

  struct ObjectiveEntry {
    let number: String
    let textHTML: String
    /// Checks and exercises that measure it.
    let steps: [StepView]
    let hasSteps: Bool
    let count: String
  }

  let frame: Frame
  let modules: [ModuleEntry]
  let assessments: [AssessmentEntry]
  let hasAssessments: Bool

  init(in context: PageContext) {
    frame = Frame(
      context.words[.myProgress],
      in: context,
      at: SiteMap.progress,
      scripts: Frame.progressScripts + ["progress-page"]
    )
    modules = context.toolkit.modules.map { ModuleEntry(of: $0, in: context) }
    assessments = AssessmentEntry.all(in: context)
    hasAssessments = !assessments.isEmpty
  }
}

extension ProgressPage.ModuleEntry {
  fileprivate init(of module: Module, in context: PageContext) {
    let checks = context.toolkit.checks.filter { $0.module == module.number }
    number = "\(module.number)"
    title = module.title
    sections = module.sections.map { section in
      let own = checks.filter { $0.section == section.id }
      let steps = [StudyStep(section, of: module)] + own.map { StudyStep($0) }
      return ProgressPage.SectionEntry(
        number: "\(section.number)",
        steps: steps.map { ProgressPage.StepView($0, in: context) }
      )
    }
    finals = checks.filter { $0.purpose == .final }.map { ProgressPage.StepView(StudyStep($0), in: context) }
    recordAddress = context.link(SiteMap.record(of: module))
    hasFinals = !finals.isEmpty
    let measuring = checks.map { StudyStep($0) } + context.toolkit.exercises.map { StudyStep($0) }
    objectives = module.objectives.map { objective in
      let steps = measuring.filter { $0.objectives.contains(objective.number) }
      return ProgressPage.ObjectiveEntry(
        number: "\(objective.number)",
        textHTML: context.html(objective.text),
        steps: steps.map { ProgressPage.StepView($0, in: context) },
        hasSteps: !steps.isEmpty,
        count: "\(steps.count)"
      )
    }
  }
}
