import Curriculum
import Markdown

/// Something to do, in a list of what there is to do.
struct StudyStepView {
  let key: String
  let title: String
  let address: String
  let time: String
  /// Those of a check that the list is about; in most lists none.
  let questions: [LinkView]
  let hasQuestions: Bool

  init(_ step: StudyStep, asking questions: [Question] = [], in context: PageContext) {
    key = step.key
    title = step.title
    address = context.link(step.address)
    time = context.words.minutes(step.minutes)
    self.questions = questions.map { question in
      context.link(question.text.plainText, to: Address(step.address.path, id: question.id))
    }
    hasQuestions = !questions.isEmpty
  }
}
