import Diagnostics
import Markdown

/// Each objective of a module is put to the test at least twice, by exercises or by graded questions of its knowledge checks: one right
/// answer may be luck.
enum ObjectivesAreMeasured {
  static func check(_ module: Module, exercises: [ExerciseDraft], checks: [KnowledgeCheck], log: DiagnosticLog) {
    let questions = checks.filter { $0.module == module.number }.flatMap(\.questions).filter(\.isGraded)
    for objective in module.objectives {
      let location = objective.text.first?.range.place ?? module.location
      let measures =
        exercises.filter { $0.objectives.contains { $0.value == objective.number } }.map(\.location)
        + questions.filter { $0.objective == objective.number }.map(\.location)
      if let first = measures.first {
        if measures.count == 1 { log.report(.onceMeasuredObjective(objective.number, by: first, at: location)) }
      } else {
        log.report(.unmeasuredObjective(objective.number, at: location))
      }
    }
  }
}
