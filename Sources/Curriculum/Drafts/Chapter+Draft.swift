import Diagnostics

extension Chapter {
  /// A chapter as written.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("chapter", .id)
    let title = facts.required("title", .text)
    let summary = facts.required("summary", .text)
    let listsFields = facts.flag("lists-fields")
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    if page.blocks.isEmpty { log.report(.noBody(at: page.location)) }
    ExamplesHavePlaces.check(page.blocks, log: log)
    self.init(
      id: id ?? "",
      title: title ?? "",
      summary: summary ?? "",
      listsFields: listsFields,
      blocks: page.blocks,
      headingIDs: page.headingIDs,
      location: page.location
    )
  }
}
