import ConsentCore

extension Reading {
  /// A reading as written.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("reading", .id)
    let title = facts.required("title", .text)
    let summary = facts.optional("summary", .text)
    let minutes = facts.required("minutes", .minutes)
    let review = Review(&facts)
    let sections = facts.list("sections", of: .id) ?? []
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    if page.blocks.isEmpty { log.report(.noBody(at: page.location)) }
    self.init(
      id: id ?? "",
      title: title ?? "",
      summary: summary,
      minutes: minutes ?? 0,
      review: review,
      sections: sections.map { NamedSection(id: $0.value, location: $0.location) },
      blocks: page.blocks,
      headingIDs: page.headingIDs,
      location: page.location
    )
  }
}

extension AboutText {
  /// A text about the toolkit as written.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("about", .id)
    let title = facts.required("title", .text)
    let review = Review(&facts)
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    if page.blocks.isEmpty { log.report(.noBody(at: page.location)) }
    self.init(
      id: id ?? "",
      title: title ?? "",
      review: review,
      blocks: page.blocks,
      headingIDs: page.headingIDs,
      location: page.location
    )
  }
}

extension Review {
  /// The field `reviewed`; nil without it.
  init?(_ facts: inout FieldReader) {
    guard let day = facts.optional("reviewed", .date).flatMap({ Day(iso: $0) }) else { return nil }
    self.init(day: day, location: facts.location(of: "reviewed"))
  }
}
