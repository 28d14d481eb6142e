import Curriculum

/// The sheet on which participants say what the training was worth to them.
struct EvaluationView {
  let title: String
  let introductionHTML: String
  let objectives: [PackItem]
  let statements: [PackItem]
  let questions: [PackItem]
  /// From disagreement to agreement.
  let marks = ["1", "2", "3", "4", "5"]

  init(of evaluation: Evaluation, after module: Module, in context: PageContext) {
    title = evaluation.title
    introductionHTML = context.html(evaluation.introduction)
    objectives = module.objectives.map { PackItem(textHTML: context.html($0.text)) }
    statements = evaluation.statements.map { PackItem(textHTML: context.html(inItem: $0)) }
    questions = evaluation.questions.map { PackItem(textHTML: context.html(inItem: $0)) }
  }
}
