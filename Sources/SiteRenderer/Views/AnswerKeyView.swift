import Curriculum

/// The answers of an exercise for whoever leads it: what the core says, with citations and how to mend it, and the debrief.
struct AnswerKeyView {
  /// What the core says about one of the forms.
  struct FormAnswer {
    /// Which form, where there are several.
    let hasHeading: Bool
    let heading: String
    let judgement: JudgementView
  }

  /// Of the exercise, for anchors.
  let id: String
  let kind: String
  let kindEnd: String
  let title: String
  let time: String
  // By kind of exercise; the others are empty.
  private(set) var forms: [FormAnswer] = []
  private(set) var decisions: [DecisionView] = []
  private(set) var timelines: [TimelineAnswers] = []
  private(set) var models: [ModelAnswers] = []
  private(set) var sortings: [SortingAnswers] = []
  let debriefHTML: String

  init(of exercise: Exercise, in context: PageContext) {
    let view = ExerciseView(of: exercise, in: context)
    id = exercise.id
    kind = view.kind
    kindEnd = view.kindEnd
    title = view.title
    time = view.time
    debriefHTML = view.debriefHTML
    switch exercise.task {
    case .findTheDefects(let task):
      let forms = context.forms(of: task)
      self.forms = forms.enumerated().map { index, form in
        let place = ["number": "\(index + 1)", "count": "\(forms.count)"]
        let heading = forms.count > 1 ? context.words(.formOf, place) : ""
        return FormAnswer(hasHeading: !heading.isEmpty, heading: heading, judgement: JudgementView(of: form, in: context))
      }
    case .mayThisBeDisclosed(let task): decisions = [DecisionView(of: task, in: context)]
    case .thenAndNow(let task): timelines = [TimelineAnswers(of: task, in: context)]
    case .completeTheForm(let task): models = [ModelAnswers(of: task, in: context)]
    case .whoNeedsToKnow(let task): sortings = [SortingAnswers(of: task, in: context)]
    }
  }
}
