import Diagnostics
import Markdown

/// Each objective of a module is put to the test somewhere, by an exercise or by a question of a knowledge check.
enum ObjectivesAreMeasured {
  static func check(_ module: Module, exercises: [ExerciseDraft], checks: [KnowledgeCheck], log: DiagnosticLog) {
    let questions = checks.filter { $0.module == module.number }.flatMap(\.questions)
    let measured = Set(exercises.flatMap { $0.objectives.map(\.value) } + questions.map(\.objective))
    for objective in module.objectives where !measured.contains(objective.number) {
      log.report(.unmeasuredObjective(objective.number, at: objective.text.first?.range.place ?? module.location))
    }
  }
}
