import Curriculum
import Markdown

/// The way through a toolkit for a participant who studies alone: what there is, and with script, what is done and what is left.
struct ProgressPage: Page {
  static let template = "progress"

  struct ModuleEntry {
    let number: String
    let title: String
    let sections: [SectionEntry]
    let finals: [StudyStepView]
    let recordAddress: String
    let hasFinals: Bool
    let objectives: [ObjectiveView]
  }

  /// A section, and the checks that follow it.
  struct SectionEntry {
    let number: String
    let steps: [StudyStepView]
  }

  let frame: Frame
  let notesAddress: String
  let modules: [ModuleEntry]
  let assessments: [AssessmentEntry]
  let hasAssessments: Bool

  init(in context: PageContext) {
    frame = Frame(
      context.words[.myProgress],
      in: context,
      at: SiteMap.progress,
      scripts: Frame.progressScripts + ["notes", "progress-page"]
    )
    notesAddress = context.link(SiteMap.notes)
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
        steps: steps.map { StudyStepView($0, in: context) }
      )
    }
    finals = checks.filter { $0.purpose == .final }.map { StudyStepView(StudyStep($0), in: context) }
    recordAddress = context.link(SiteMap.record(of: module))
    hasFinals = !finals.isEmpty
    objectives = module.objectives.map { ObjectiveView(of: $0, of: module, in: context) }
  }
}
