import ConsentCore
import Curriculum

/// A form to complete for a family. Complete without script: the blank form is on the page, and for trainers the model answer is folded.
struct CompletionPage: Page {
  static let template = Exercise.Kind.completeTheForm.rawValue

  let frame: Frame
  let exercise: ExerciseView
  let day: String
  let wanted: [AimView]
  let hasUnwanted: Bool
  let unwanted: [AimView]
  let paperHTML: String
  /// For the script, as JSON.
  let form: String
  /// For trainers: one.
  let answers: [ModelAnswers]

  init(of exercise: Exercise, _ task: CompletionTask, in context: PageContext) {
    frame = Frame(of: exercise, in: context)
    self.exercise = ExerciseView(of: exercise, in: context)
    day = context.words.day(task.form.day)
    let aims = task.aims.enumerated().map { AimView(of: $1, number: $0 + 1) }
    wanted = aims.filter(\.isPermitted)
    unwanted = aims.filter { !$0.isPermitted }
    hasUnwanted = !unwanted.isEmpty
    paperHTML = BlankPaperHTML(of: task.form, .open, in: context).html
    form = BlankFormData(of: task).json.text
    answers = context.forTrainers { ModelAnswers(of: task, in: context) }
  }
}

/// Something that the finished form must let happen, or must not.
struct AimView {
  let number: String
  let sentence: String
  let otherwise: String
  let isPermitted: Bool

  init(of aim: FormAim, number: Int) {
    self.number = "\(number)"
    sentence = aim.sentence
    otherwise = aim.otherwise
    isPermitted = aim.isPermitted
  }
}
