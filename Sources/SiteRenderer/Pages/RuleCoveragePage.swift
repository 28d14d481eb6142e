import ConsentCore
import Curriculum

/// For editors: what there is about each rule, and what nothing covers.
struct RuleCoveragePage: Page {
  static let template = "rule-coverage"

  struct Row {
    let name: String
    /// The rule on the page of the law.
    let address: String
    let citation: String
    let status: String
    /// Somebody should confirm the rule before it is taught.
    let isUnconfirmed: Bool
    let reviewed: String
    let keptIn: String
    let brokenIn: CaseCount
    let hasExercises: Bool
    let exercises: [LinkView]
  }

  /// A number of cases, with their names.
  struct CaseCount {
    let count: String
    /// The first few of them; empty for none.
    let names: String

    init(_ ids: [String]) {
      count = "\(ids.count)"
      names = ids.prefix(4).joined(separator: ", ") + (ids.count > 4 ? ", …" : "")
    }
  }

  /// Rules that share a gap.
  struct Gap {
    let title: String
    let explanation: String
    let count: String
    let rules: [LinkView]
  }

  let frame: Frame
  let lawAddress: String
  let ruleCount: String
  let caseCount: String
  let exerciseCount: String
  let gaps: [Gap]
  let rows: [Row]

  init(in context: PageContext) {
    let words = context.words
    let coverage = context.toolkit.ruleCoverage
    frame = Frame(context.words[.ruleCoverage], in: context, at: SiteMap.law)
    lawAddress = context.link(SiteMap.law)
    ruleCount = "\(coverage.count)"
    caseCount = "\(context.toolkit.cases.count)"
    exerciseCount = "\(context.toolkit.exercises.count)"
    func gap(_ title: Word, _ explanation: Word, _ isGap: (RuleCoverage) -> Bool) -> Gap {
      let rules = coverage.filter(isGap).map { context.link($0.rule.name, to: SiteMap.place(of: $0.text)) }
      let count = rules.isEmpty ? words[.none] : "\(rules.count)"
      return Gap(title: words[title], explanation: words[explanation], count: count, rules: rules)
    }
    gaps = [
      gap(.provedByNoCase, .provedByNoCaseWhy) {
        $0.keptIn.isEmpty && $0.brokenIn.isEmpty
      },
      gap(.taughtByNoExercise, .taughtByNoExerciseWhy) { $0.exercises.isEmpty },
      gap(.notConfirmed, .notConfirmedWhy) {
        $0.text.status.isUnconfirmed
      },
    ]
    rows = coverage.map { Row(of: $0, in: context) }
  }
}

extension RuleCoveragePage.Row {
  init(of coverage: RuleCoverage, in context: PageContext) {
    let text = coverage.text
    name = coverage.rule.name
    address = context.link(SiteMap.place(of: text))
    citation = text.citation
    status = context.words.status(text.status)
    isUnconfirmed = text.status.isUnconfirmed
    reviewed = context.words.day(iso: text.reviewed)
    keptIn = "\(coverage.keptIn.count)"
    brokenIn = RuleCoveragePage.CaseCount(coverage.brokenIn)
    exercises = context.toolkit.exercises.filter { coverage.exercises.contains($0.id) }
      .map { context.link($0.title, to: SiteMap.page(of: $0)) }
    hasExercises = !exercises.isEmpty
  }
}
