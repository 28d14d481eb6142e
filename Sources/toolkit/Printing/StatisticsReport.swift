import Curriculum

/// What is printed about a toolkit in numbers.
struct StatisticsReport: Encodable {
  struct Text: Encodable {
    var words: Int
    /// The school grade that the text can be read at, to a tenth; left out where there is too little text.
    var grade: Double?

    init(_ text: TextStatistics) {
      words = text.words
      grade = text.gradeInTenths.map { Double($0) / 10 }
    }
  }

  struct Section: Encodable {
    var id: String
    var title: String
    var slides: Int
    var minutes: Int
    var shortMinutes: Int
    var text: Text
  }

  struct Objective: Encodable {
    var number: Int
    var text: String
    var exercises: [String]
    var questions: Int
  }

  struct Module: Encodable {
    var number: Int
    var title: String
    var slides: Int
    var minutes: Int
    var shortMinutes: Int
    /// That of module.md too.
    var text: Text
    var sections: [Section]
    var objectives: [Objective]
  }

  struct Group: Encodable {
    var name: String
    var count: Int
    var minutes: Int?
    var text: Text
  }

  struct Rules: Encodable {
    var all: Int
    /// How many have a case that proves them, and an exercise that teaches them.
    var withCase: Int
    var withExercise: Int
  }

  /// Of this description; it changes when a field goes or comes to mean something else.
  var version = 1
  var modules: [Module]
  var groups: [Group]
  var questions: Int
  var rules: Rules

  init(_ statistics: ToolkitStatistics) {
    modules = statistics.modules.map(Module.init)
    groups = statistics.groups.map { Group(name: $0.name, count: $0.count, minutes: $0.minutes, text: Text($0.text)) }
    questions = statistics.questions
    rules = Rules(
      all: statistics.rules.count,
      withCase: statistics.rules.count { !$0.keptIn.isEmpty || !$0.brokenIn.isEmpty },
      withExercise: statistics.rules.count { !$0.exercises.isEmpty }
    )
  }

  // MARK: - For people

  var text: String {
    (modules.flatMap { [sectionTable($0), objectiveTable($0)] } + [groupTable, ruleLine]).joined(separator: "\n\n")
  }

  private func sectionTable(_ module: Module) -> String {
    let rows = module.sections.map { section in
      [section.title] + [section.slides, section.minutes, section.shortMinutes].map(String.init) + cells(section.text)
    }
    let all =
      ["all, with module.md"] + [module.slides, module.minutes, module.shortMinutes].map(String.init) + cells(module.text)
    return "Module \(module.number): \(module.title)\n\n"
      + TextTable.text(
        [["section", "slides", "minutes", "short", "words", "grade"]] + rows + [all],
        numbers: [1, 2, 3, 4, 5]
      )
  }

  private func objectiveTable(_ module: Module) -> String {
    let rows = module.objectives.map { ["\($0.number)  \($0.text)", "\($0.exercises.count)", "\($0.questions)"] }
    return TextTable.text([["objective", "exercises", "questions"]] + rows, numbers: [1, 2])
  }

  private var groupTable: String {
    let rows = groups.map { [$0.name, "\($0.count)", $0.minutes.map(String.init) ?? ""] + cells($0.text) }
    return TextTable.text([["beside the slides", "number", "minutes", "words", "grade"]] + rows, numbers: [1, 2, 3, 4])
  }

  private var ruleLine: String {
    """
    \(rules.all) rules: \(rules.withCase) proved by a case, \(rules.withExercise) taught by an exercise; 'toolkit consent rules' names \
    the others
    """
  }

  private func cells(_ text: Text) -> [String] { ["\(text.words)", text.grade.map { "\($0)" } ?? "-"] }
}

extension StatisticsReport.Module {
  fileprivate init(_ module: ToolkitStatistics.Module) {
    self.init(
      number: module.number,
      title: module.title,
      slides: module.sections.reduce(0) { $0 + $1.slides },
      minutes: module.sections.reduce(0) { $0 + $1.minutes },
      shortMinutes: module.sections.reduce(0) { $0 + $1.shortMinutes },
      text: StatisticsReport.Text(module.text),
      sections: module.sections.map { section in
        StatisticsReport.Section(
          id: section.id,
          title: section.title,
          slides: section.slides,
          minutes: section.minutes,
          shortMinutes: section.shortMinutes,
          text: StatisticsReport.Text(section.text)
        )
      },
      objectives: module.objectives.map { objective in
        StatisticsReport.Objective(
          number: objective.number,
          text: objective.text,
          exercises: objective.exercises,
          questions: objective.questions
        )
      }
    )
  }
}
