import ConsentCore
import Diagnostics
import Markdown

extension LawNote {
  /// A note as written.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("note", .id)
    let errors = log.errorCount
    let rules = facts.requiredList("rules", of: .ruleName)
    if rules.isEmpty, log.errorCount == errors { log.report(.noteOfNoRule(at: facts.location(of: "rules"))) }
    let citation = facts.required("citation", .text)
    let reviewed = facts.required("reviewed", .date)
    facts.finish()
    var blocks = page.blocks
    var title: [Inline] = []
    if case .heading(1, let words)? = blocks.first?.kind {
      title = words
      blocks.removeFirst()
    } else {
      log.report(.noteWithoutTitle(at: blocks.first?.range.place ?? page.location))
    }
    for block in blocks {
      if case .heading = block.kind { log.report(.headingInNote(at: block.range.place)) }
    }
    self.init(
      id: id ?? "",
      rules: rules.map(\.value),
      title: title,
      citation: citation ?? "",
      reviewed: reviewed ?? "",
      reviewedLocation: facts.location(of: "reviewed"),
      blocks: blocks,
      location: page.location
    )
  }
}
