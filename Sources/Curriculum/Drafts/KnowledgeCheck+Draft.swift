import Diagnostics
import Markdown

extension KnowledgeCheck {
  /// A check as written: links are not yet looked up.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("check", .id)
    let title = facts.required("title", .text)
    let minutes = facts.required("minutes", .minutes)
    let module = facts.required("module", .wholeNumber(1...99))
    let purpose = facts.required("purpose", ValueKind<Purpose>.rawName) ?? .practice
    let section = purpose == .practice ? facts.required("section", .id) : nil
    let passMark = purpose == .final ? facts.required("pass", .wholeNumber(1...100)) : nil
    let attempts = purpose == .final ? facts.optional("attempts", .wholeNumber(1...99)) : nil
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    let questions = cut.parts.compactMap { Question($0, log: log) }
    if cut.parts.isEmpty { log.report(.noQuestions(at: page.location)) }
    self.init(
      id: id ?? "",
      title: title ?? "",
      minutes: minutes ?? 0,
      purpose: purpose,
      module: module ?? 0,
      section: section,
      passMark: passMark,
      attempts: attempts,
      introduction: cut.lead,
      questions: questions,
      location: page.location
    )
    IdentifiersAreUnique.check("question", questions.map { ($0.id, $0.location) }, log: log)
  }
}
