import ConsentCore
import Curriculum
import Markdown

/// What there is to do in a toolkit, for the scripts that keep a participant's progress.
struct CourseData {
  let json: JSON

  init(of toolkit: Toolkit) {
    let about = toolkit.about
    json = .object([
      ("id", .string(toolkit.courseID)), ("version", .string(about.version)),
      ("steps", .object(toolkit.studySteps.map { step in ("\(step.key)", .object([("mark", .string(step.mark))])) })),
    ])
  }
}

/// Something to do and be done with: a section to read, a check or an exercise to work.
struct StudyStep {
  /// `section/roles`, `check/roles`, `exercise/nine-elements`
  let key: String
  let title: String
  let address: Address
  let minutes: Int
  /// Numbers of the objectives that it measures; of a section, those it serves.
  let objectives: [Int]
  /// Changes when what is asked changes, so that an old result is not taken for one of today. A section has none: reading stays reading.
  let mark: String
}

extension StudyStep {
  init(_ section: Section, of module: Module) {
    key = "section/\(section.id)"
    title = section.title
    address = SiteMap.page(of: section, in: module)
    minutes = section.minutes
    objectives = section.objectives
    mark = ""
  }

  init(_ check: KnowledgeCheck) {
    key = "check/\(check.id)"
    title = check.title
    address = SiteMap.page(of: check)
    minutes = check.minutes
    objectives = Set(check.questions.filter(\.isGraded).map(\.objective)).sorted()
    mark =
      Fingerprint(of: ["\(check.passMark ?? 0)"] + check.questions.map { "\($0.id) \($0.text.plainText) \($0.task.words)" })
      .text
  }

  init(_ exercise: Exercise) {
    key = "exercise/\(exercise.id)"
    title = exercise.title
    address = SiteMap.page(of: exercise)
    minutes = exercise.minutes
    objectives = exercise.objectives
    mark = Fingerprint(of: [exercise.kind.rawValue, exercise.form ?? ""] + exercise.rules.map(\.name)).text
  }
}

extension Question.Task {
  /// All that is shown and what is right, without the places in the source.
  fileprivate var words: String {
    switch self {
    case .chooseOne(let options), .chooseAll(let options), .fill(_, _, let options):
      name + options.map { "\($0.isRight) \($0.text.plainText)" }.joined(separator: "\n")
    case .order(let steps): name + steps.map(\.plainText).joined(separator: "\n")
    case .match(let pairs): name + pairs.map { "\($0.left.plainText): \($0.right.plainText)" }.joined(separator: "\n")
    case .reflect: name
    }
  }
}

extension Toolkit {
  /// Under this name a browser keeps what belongs to the toolkit.
  var courseID: String { about.id }

  var studySteps: [StudyStep] {
    let sections = modules.flatMap { module in module.sections.map { StudyStep($0, of: module) } }
    return sections + checks.map { StudyStep($0) } + exercises.map { StudyStep($0) }
  }
}
