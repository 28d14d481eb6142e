import Diagnostics
import Markdown

extension Question {
  private enum Part: String, CaseIterable {
    case hints = "Hints"
    case explanation = "Explanation"
  }

  /// A question as written, under its heading; nil if it cannot be asked, which the log says.
  ///
  /// What stands under the heading makes the kind: a list with boxes is a choice, or the words for a gap `____`; a numbered list is put
  /// in order; a table with two columns is matched; without any of these it is a reflection.
  init?(_ part: HeadedPart, log: DiagnosticLog) {
    var blocks = part.blocks
    var settings = Settings.take(from: &blocks, under: part.location, log: log)
    let objective = settings.required("objective", .wholeNumber(1...99))
    let id = settings.optional("id", .id)
    let takesSeveral = settings.optional("answers", .choice([("one", false), ("several", true)])) ?? false
    settings.finish()
    let cut = HeadedParts(blocks, level: 3)
    let parts = cut.named(Part.self, in: part.location.path, mayBeLeftOut: true, log: log)
    let body = QuestionBody(cut.lead)
    let explanation = parts[.explanation]?.blocks ?? []
    guard let task = body.task(takesSeveral: takesSeveral, at: part.location, log: log) else { return nil }
    if explanation.isEmpty, body.needsExplanation { log.report(.noExplanation(part.name, at: part.location)) }
    let slug = Slug.make(from: part.name)
    if id == nil, slug.isEmpty { log.report(.titleWithoutID(part.name, at: part.location)) }
    self.init(
      id: id ?? slug,
      text: part.title,
      objective: objective ?? 0,
      objectiveLocation: settings.location(of: "objective"),
      stem: body.stem,
      task: task,
      hints: parts[.hints]?.items(each: "hint", log: log) ?? [],
      explanation: explanation,
      location: part.location
    )
  }
}

/// What stands under a question: text, then what is answered with.
private struct QuestionBody {
  var stem: [Block]
  private var answers: Block?

  init(_ blocks: [Block]) {
    stem = blocks
    guard let last = blocks.last else { return }
    switch last.kind {
    case .list(let list) where list.isOrdered || list.hasBoxes: answers = stem.removeLast()
    case .table: answers = stem.removeLast()
    default: break
    }
  }

  /// Options carry their own feedback; what is put in order, matched or thought about needs words of its own.
  var needsExplanation: Bool {
    guard case .list(let list)? = answers?.kind else { return true }
    return !list.hasBoxes
  }

  func task(takesSeveral: Bool, at heading: SourceLocation, log: DiagnosticLog) -> Question.Task? {
    switch answers?.kind {
    case .list(let list) where list.hasBoxes: choice(list, takesSeveral: takesSeveral, at: heading, log: log)
    case .list(let list): order(list, at: heading, log: log)
    case .table(let table): match(table, at: heading, log: log)
    default: .reflect
    }
  }

  private func order(_ list: List, at heading: SourceLocation, log: DiagnosticLog) -> Question.Task? {
    let steps = list.items.compactMap(\.firstParagraph)
    guard steps.count == list.items.count, steps.count >= 3 else {
      log.report(.tooFewSteps(steps.count, at: heading))
      return nil
    }
    return .order(steps)
  }

  private func match(_ table: Table, at heading: SourceLocation, log: DiagnosticLog) -> Question.Task? {
    guard table.header.count == 2, table.rows.count >= 3 else {
      log.report(.notPairs(columns: table.header.count, rows: table.rows.count, at: heading))
      return nil
    }
    return .match(table.rows.map { Question.Pair(left: $0[0].content, right: $0[1].content) })
  }

  private func choice(_ list: List, takesSeveral: Bool, at heading: SourceLocation, log: DiagnosticLog) -> Question.Task? {
    let errors = log.errorCount
    var options: [Question.Option] = []
    for item in list.items {
      guard let text = item.firstParagraph, let isTicked = item.isTicked else {
        log.report(.optionWithoutBox(at: item.range.place))
        continue
      }
      let feedback = Array(item.blocks.dropFirst())
      if feedback.isEmpty { log.report(.optionWithoutFeedback(text.plainText, at: item.range.place)) }
      options.append(Question.Option(text: text, isRight: isTicked, feedback: feedback))
    }
    let right = options.count(where: \.isRight)
    if right == 0 { log.report(.noRightAnswer(at: heading)) }
    if right > 1, !takesSeveral { log.report(.severalRightAnswers(right, at: heading)) }
    if options.count < 2 { log.report(.tooFewOptions(options.count, at: heading)) }
    guard log.errorCount == errors else { return nil }
    if let gap = stem.last?.gap { return .fill(before: gap.before, after: gap.after, options) }
    return takesSeveral ? .chooseAll(options) : .chooseOne(options)
  }
}

extension List {
  fileprivate var isOrdered: Bool {
    if case .ordered = kind { true } else { false }
  }

  fileprivate var hasBoxes: Bool { items.contains { $0.isTicked != nil } }
}

extension List.Item {
  fileprivate var firstParagraph: [Inline]? {
    if case .paragraph(let content)? = blocks.first?.kind { content } else { nil }
  }
}

extension Block {
  /// A sentence with a gap of underscores, cut at the gap.
  var gap: (before: [Inline], after: [Inline])? {
    guard case .paragraph(let content) = kind else { return nil }
    let inlines = content.mergingText
    for (index, inline) in inlines.enumerated() {
      guard case .text(let text) = inline.kind, let run = text.firstRange(of: "____") else { continue }
      let rest = text[run.upperBound...].drop { $0 == "_" }
      let before = Inline(.text(String(text[..<run.lowerBound])), range: inline.range)
      let after = Inline(.text(String(rest)), range: inline.range)
      return (Array(inlines[..<index]) + [before], [after] + Array(inlines[(index + 1)...]))
    }
    return nil
  }
}
