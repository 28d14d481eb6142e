import Diagnostics
import Markdown

extension LawText {
  private enum Heading: String, CaseIterable {
    case whatIsWrong = "What is wrong"
    case whyItMatters = "Why it matters"
    case howToMend = "How to mend it"
  }

  /// A law text as written; nil if its rule is unknown.
  init?(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let rule = facts.required("rule", .ruleName)
    let citation = facts.required("citation", .text)
    let status = facts.required("status", ValueKind<Status>.rawName)
    let reviewed = facts.required("reviewed", .date)
    facts.finish()
    let cut = HeadedParts(page.blocks, level: 2)
    let parts = cut.named(Heading.self, in: page.path, log: log)
    for part in cut.parts { part.blocks.reportHeadings(above: 2, log: log) }
    let title = Self.title(in: cut.lead, of: page, log: log)
    guard let rule else { return nil }
    if page.path != "law/\(rule.name).md" { log.report(.misnamedLawText(rule.name, at: facts.location(of: "rule"))) }
    self.init(
      rule: rule,
      title: title,
      citation: citation ?? "",
      status: status ?? .fromMemory,
      reviewed: reviewed ?? "",
      reviewedLocation: facts.location(of: "reviewed"),
      whatIsWrong: parts[.whatIsWrong]?.blocks ?? [],
      whyItMatters: parts[.whyItMatters]?.blocks ?? [],
      howToMend: parts[.howToMend]?.blocks ?? [],
      location: page.location
    )
  }

  /// The one heading of level 1, with nothing between it and the first section.
  private static func title(in lead: [Block], of page: MarkdownPage, log: DiagnosticLog) -> [Inline] {
    guard let first = lead.first, case .heading(1, let title) = first.kind else {
      log.report(.missingTitle(at: lead.first?.range.place ?? page.location))
      return []
    }
    for block in lead.dropFirst().prefix(1) { log.report(.textBeforeHeading(at: block.range.place)) }
    return title
  }
}
