import ConsentCore
import Curriculum

/// Every rule that the core can find broken, in words.
struct LawPage: Page {
  static let template = "law"

  struct Group {
    let id: String
    let heading: String
    let rules: [LawTextView]
  }

  let frame: Frame
  let groups: [Group]
  /// For trainers: one.
  let coverage: [LinkView]

  init(in context: PageContext) {
    frame = Frame(context.words[.theLaw], in: context, at: SiteMap.law)
    let texts = context.toolkit.lawTexts
    coverage = context.forTrainers { context.link(context.words[.whichCasesCover], to: SiteMap.ruleCoverage) }
    groups = [
      Group(
        id: "part-2",
        heading: context.words[.part2WrittenConsent],
        rules: Self.rules(of: texts.filter { !$0.rule.isHIPAA }, context)
      ),
      Group(
        id: "hipaa",
        heading: context.words[.hipaaAuthorization],
        rules: Self.rules(of: texts.filter(\.rule.isHIPAA), context)
      ),
    ]
  }

  private static func rules(of texts: [LawText], _ context: PageContext) -> [LawTextView] {
    texts.map { LawTextView(of: $0, in: context) }
  }
}
