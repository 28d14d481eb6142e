import ConsentCore
import Curriculum

/// A form to find the defects of, or several to practice on. Complete without script: hints, and for trainers answers and debrief, are
/// folded, and of several forms the first is shown.
struct DefectsPage: Page {
  static let template = Exercise.Kind.findTheDefects.rawValue

  /// What is folded away below the form.
  struct FormAnswers {
    let judgement: JudgementView
  }

  let frame: Frame
  let exercise: ExerciseView
  let day: String
  let sheet: SheetView
  /// For practice: the sheets that follow, and how many there are with the first.
  let hasMoreSheets: Bool
  let moreSheets: [SheetView]
  let sheetCount: String
  /// What the core may say under each law, to be ticked on paper.
  let part2Words: [String]
  let hipaaWords: [String]
  /// For trainers: one.
  let answers: [FormAnswers]

  init(of exercise: Exercise, _ task: FormTask, in context: PageContext) {
    let forms = context.forms(of: task)
    frame = Frame(of: exercise, in: context)
    self.exercise = ExerciseView(of: exercise, in: context)
    day = context.words.day(forms[0].query.day)
    let sheets = forms.enumerated().map { SheetView(of: $1, number: $0 + 1, in: context) }
    sheet = sheets[0]
    moreSheets = Array(sheets.dropFirst())
    hasMoreSheets = !moreSheets.isEmpty
    sheetCount = "\(sheets.count)"
    part2Words = FormJudgement.Part2Status.allCases.map { context.words.status($0).word }
    hipaaWords = FormJudgement.HIPAAStatus.allCases.map { context.words.status($0).word }
    answers = context.forTrainers { FormAnswers(judgement: JudgementView(of: forms[0], in: context)) }
  }
}

extension PageContext {
  /// What the learner reads, in the order of practice: one form or several.
  func forms(of task: FormTask) -> [SampleForm] {
    task.generated.isEmpty ? [form(task.form)] : task.generated.map(\.form)
  }
}
