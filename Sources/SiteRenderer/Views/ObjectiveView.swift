import Curriculum
import Markdown

/// An objective, with the checks and exercises that measure it.
struct ObjectiveView {
  /// For links to it: `objective-7-1`.
  let id: String
  let number: String
  let textHTML: String
  /// Where its measures are listed.
  let address: String
  let steps: [StudyStepView]
  let hasSteps: Bool
  let stepCount: String
  let questionCount: String
  let exerciseCount: String
  /// `9 questions and 2 exercises`
  let measures: String

  init(of objective: Objective, of module: Module, in context: PageContext) {
    let place = SiteMap.place(of: objective, in: module)
    id = place.id ?? ""
    number = "\(objective.number)"
    textHTML = context.html(objective.text)
    address = context.link(place)
    let all = context.toolkit.checks.filter { $0.module == module.number }
    let inOrder =
      module.sections.flatMap { section in all.filter { $0.section == section.id } } + all.filter { $0.section == nil }
    let checks = inOrder.map { check in
      (check: check, questions: check.questions.filter { $0.isGraded && $0.objective == objective.number })
    }
    let exercises = context.toolkit.exercises.filter { $0.objectives.contains(objective.number) }
    steps =
      checks.filter { !$0.questions.isEmpty }.map { StudyStepView(StudyStep($0.check), asking: $0.questions, in: context) }
      + exercises.map { StudyStepView(StudyStep($0), in: context) }
    hasSteps = !steps.isEmpty
    stepCount = "\(steps.count)"
    let questions = checks.flatMap(\.questions).count
    questionCount = "\(questions)"
    exerciseCount = "\(exercises.count)"
    let counts = [(questions, Word.questionCount), (exercises.count, Word.exerciseNumberOf)].filter { $0.0 > 0 }
    measures = context.words.list(counts.map { count, word in context.words(word, count: count) })
  }
}
