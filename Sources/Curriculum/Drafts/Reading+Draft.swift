extension Reading {
  /// A reading as written.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("reading", .id)
    let title = facts.required("title", .text)
    let minutes = facts.required("minutes", .minutes)
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    if page.blocks.isEmpty { log.report(.noBody(at: page.location)) }
    self.init(id: id ?? "", title: title ?? "", minutes: minutes ?? 0, blocks: page.blocks, location: page.location)
  }
}
