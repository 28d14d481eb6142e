import Markdown

/// What a toolkit amounts to, in numbers.
package struct ToolkitStatistics: Sendable {
  package struct Section: Sendable {
    package var id: String
    package var title: String
    package var slides: Int
    /// Planned minutes, and those of them in the short version.
    package var minutes: Int
    package var shortMinutes: Int
    /// Of its study page: stage, talking points and all other parts.
    package var text: TextStatistics
  }

  package struct Objective: Sendable {
    package var number: Int
    package var text: String
    /// Ids of the exercises that serve it.
    package var exercises: [String]
    /// How many questions of the module's knowledge checks measure it.
    package var questions: Int
  }

  package struct Module: Sendable {
    package var number: Int
    package var title: String
    package var sections: [Section]
    package var objectives: [Objective]
    package var text: TextStatistics
  }

  /// All files of a kind.
  package struct Group: Sendable {
    /// `readings`, `exercises, find-the-defects`.
    package var name: String
    package var count: Int
    /// Planned minutes; nil for what nobody plans time for.
    package var minutes: Int?
    package var text: TextStatistics
  }

  package var modules: [Module]
  package var groups: [Group]
  /// How many questions there are in all knowledge checks.
  package var questions: Int
  package var rules: [RuleCoverage]

  package init(of toolkit: Toolkit) {
    modules = toolkit.modules.map { Module($0, in: toolkit) }
    questions = toolkit.checks.reduce(0) { $0 + $1.questions.count }
    rules = toolkit.ruleCoverage
    groups = [
      Group("readings", toolkit.readings, minutes: \.minutes) { TextStatistics($0.blocks) },
      Group("forms", toolkit.forms) { TextStatistics($0.blocks) },
    ]
    groups += Exercise.Kind.allCases.compactMap { kind in
      let exercises = toolkit.exercises.filter { $0.kind == kind }
      if exercises.isEmpty { return nil }
      return Group("exercises, \(kind.rawValue)", exercises, minutes: \.minutes) {
        TextStatistics($0.opening, $0.hints.flatMap { $0 }, $0.debrief)
      }
    }
    groups += [
      Group("knowledge checks", toolkit.checks, minutes: \.minutes) { check in
        TextStatistics([TextStatistics(check.introduction)] + check.questions.map(TextStatistics.init))
      },
      Group("law texts", toolkit.lawTexts) { TextStatistics($0.whatIsWrong, $0.whyItMatters, $0.howToMend) },
      Group("glossary terms", toolkit.terms) { TextStatistics($0.definition) },
    ]
  }
}

extension ToolkitStatistics.Group {
  fileprivate init<Thing>(
    _ name: String,
    _ things: [Thing],
    minutes: KeyPath<Thing, Int>? = nil,
    text: (Thing) -> TextStatistics
  ) {
    self.init(
      name: name,
      count: things.count,
      minutes: minutes.map { minutes in things.reduce(0) { $0 + $1[keyPath: minutes] } },
      text: TextStatistics(things.map(text))
    )
  }
}

extension ToolkitStatistics.Module {
  fileprivate init(_ module: Module, in toolkit: Toolkit) {
    let questions = toolkit.checks.filter { $0.module == module.number }.flatMap(\.questions)
    let sections = module.sections.map { ToolkitStatistics.Section($0) }
    self.init(
      number: module.number,
      title: module.title,
      sections: sections,
      objectives: module.objectives.map { objective in
        ToolkitStatistics.Objective(
          number: objective.number,
          text: objective.text.plainText,
          exercises: toolkit.exercises.filter { $0.objectives.contains(objective.number) }.map(\.id),
          questions: questions.count { $0.objective == objective.number }
        )
      },
      text: TextStatistics(sections.map(\.text) + [TextStatistics(module.summary, module.parts.flatMap(\.blocks))])
    )
  }
}

extension ToolkitStatistics.Section {
  fileprivate init(_ section: Section) {
    self.init(
      id: section.id,
      title: section.title,
      slides: section.slides.count,
      minutes: section.minutes,
      shortMinutes: section.slides.reduce(0) { $0 + ($1.isInShortVersion ? $1.minutes : 0) },
      text: TextStatistics(
        [TextStatistics(section.introduction)]
          + section.slides.map { slide in TextStatistics(slide.body, slide.parts.flatMap(\.blocks)) }
      )
    )
  }
}

extension TextStatistics {
  fileprivate init(_ question: Question) {
    self.init(question.stem, question.hints.flatMap { $0 }, question.explanation)
    switch question.task {
    case .chooseOne(let options), .chooseAll(let options), .fill(_, _, let options):
      for option in options { add(option.feedback) }
    case .order, .match, .reflect: break
    }
  }
}
