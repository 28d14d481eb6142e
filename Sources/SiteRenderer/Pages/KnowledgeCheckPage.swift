import Curriculum
import Markdown

/// A knowledge check. Complete without script: the questions read as a paper test, and the answers are folded.
struct KnowledgeCheckPage: Page {
  static let template = "knowledge-check"

  /// An objective that the check asks about.
  struct ObjectiveEntry {
    let number: String
    let textHTML: String
  }

  let frame: Frame
  let id: String
  let title: String
  let time: String
  let isFinal: Bool
  let passMark: String
  let attempts: String
  /// How it counts, in words.
  let terms: String
  let introductionHTML: String
  let questions: [QuestionView]
  let questionCount: String
  let objectives: [ObjectiveEntry]
  let progressAddress: String
  let recordAddress: String
  /// Back to the section or the module.
  let back: LinkView
  /// None or one.
  let next: [LinkView]

  init(of check: KnowledgeCheck, of module: Module, in context: PageContext) {
    frame = Frame(
      check.title,
      in: context,
      at: SiteMap.overview(of: module),
      scripts: Frame.progressScripts + ["hint-list", "question-answers", "knowledge-check"]
    )
    id = check.id
    title = check.title
    time = context.words.minutes(check.minutes)
    isFinal = check.purpose == .final
    passMark = check.passMark.map { "\($0)" } ?? ""
    attempts = check.attempts.map { "\($0)" } ?? ""
    terms = Self.terms(of: check, in: context.words)
    introductionHTML = context.html(check.introduction)
    questions = check.questions.enumerated().map { QuestionView(of: $1, number: $0 + 1, in: context) }
    questionCount = "\(questions.count)"
    let numbers = Set(check.questions.map(\.objective))
    objectives = module.objectives.filter { numbers.contains($0.number) }.map { objective in
      ObjectiveEntry(number: "\(objective.number)", textHTML: context.html(objective.text))
    }
    progressAddress = context.link(SiteMap.progress)
    recordAddress = context.link(SiteMap.record(of: module))
    let index = module.sections.firstIndex { $0.id == check.section }
    if let index {
      let section = module.sections[index]
      let title = context.words(.sectionTitled, ["number": "\(section.number)", "title": section.title])
      back = context.link(title, to: SiteMap.page(of: section, in: module))
      let following = module.sections.dropFirst(index + 1).first
      let finals = context.toolkit.checks.filter { $0.module == module.number && $0.purpose == .final }
      next =
        following.map { [context.link($0.title, to: SiteMap.page(of: $0, in: module))] }
        ?? finals.prefix(1).map { context.link($0.title, to: SiteMap.page(of: $0)) }
    } else {
      back = context.link(context.words[.overviewAndAgenda], to: SiteMap.overview(of: module))
      next = []
    }
  }

  private static func terms(of check: KnowledgeCheck, in words: Words) -> String {
    guard check.purpose == .final else { return words[.forPractice] }
    let pass = words(.youPassWith, ["points": "\(check.passMark ?? 0)"])
    guard let attempts = check.attempts else { return words(.tryItAsOften, ["pass": pass]) }
    return words(.youHaveAttempts, count: attempts, ["pass": pass])
  }
}
