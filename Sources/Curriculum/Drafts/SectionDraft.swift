import Diagnostics
import Markdown

/// A section as written: links and citations are not yet looked up.
struct SectionDraft {
  var section: Section
  let folder: String
  var objectives: [Located<Int>]

  init(_ page: MarkdownPage, folder: String, number: Int, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("section", .id)
    let title = facts.required("title", .text)
    objectives = facts.requiredList("objectives", of: .wholeNumber(1...99))
    facts.finish()
    self.folder = folder
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    cut.lead.reportHeadingsBeforeSlides(log: log)
    if cut.parts.isEmpty { log.report(.noSlides(at: page.location)) }
    let original = page.original.map { HeadedParts($0.blocks, level: 2).parts.map { Slide($0, log: DiagnosticLog()) } }
    if let original, original.count != cut.parts.count {
      log.report(.otherCount("slides", found: cut.parts.count, source: original.count, at: page.location))
    }
    section = Section(
      id: id ?? "",
      number: number,
      title: title ?? "",
      objectives: objectives.map(\.value),
      introduction: cut.lead,
      slides: original.map { zip(cut.parts, $0).map { Slide($0, translating: $1, log: log) } }
        ?? cut.parts.map { Slide($0, log: log) },
      location: page.location
    )
  }
}

extension [Block] {
  fileprivate func reportHeadingsBeforeSlides(log: DiagnosticLog) {
    for block in self {
      if case .heading(let level, _) = block.kind, level > 2 { log.report(.headingBeforeSlides(level, at: block.range.place)) }
    }
  }
}
