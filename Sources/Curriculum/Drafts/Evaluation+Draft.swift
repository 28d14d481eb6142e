import Diagnostics
import Markdown

extension Evaluation {
  private enum Heading: String, CaseIterable {
    case statements = "Statements"
    case questions = "Questions"
  }

  /// The sheet as written.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let title = facts.required("title", .text)
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    let parts = cut.named(Heading.self, in: page.path, log: log)
    self.init(
      title: title ?? "",
      introduction: cut.lead,
      statements: parts[.statements]?.items(each: "statement", log: log) ?? [],
      questions: parts[.questions]?.items(each: "question", log: log) ?? [],
      location: page.location
    )
  }
}
