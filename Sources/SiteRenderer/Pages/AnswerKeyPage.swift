import Curriculum

/// The answer key of one exercise, to print.
struct AnswerKeyPage: Page {
  static let template = "answer-key-page"

  let frame: Frame
  let exerciseAddress: String
  let key: AnswerKeyView

  init(of exercise: Exercise, in context: PageContext) {
    frame = Frame(context.words(.answerKeyOf, ["title": exercise.title]), in: context, at: SiteMap.exercises)
    exerciseAddress = context.link(SiteMap.page(of: exercise))
    key = AnswerKeyView(of: exercise, in: context)
  }
}
