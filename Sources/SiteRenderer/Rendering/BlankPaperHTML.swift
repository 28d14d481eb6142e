import ConsentCore
import Curriculum
import Markdown

/// A blank form as paper: open, each option and line of it an input; or filled in with answers, as the same paper looks afterward.
struct BlankPaperHTML {
  enum State {
    case open
    case filled(FormAnswers)
  }

  let html: String

  init(of form: BlankForm, _ state: State, in context: PageContext) {
    var marking = EntryMarking(of: form, state, in: context.words)
    html = context.html(marking.blocks(form.blocks), headingShift: -1)
  }
}

/// Replaces the links to fields of a form.
private struct EntryMarking {
  private let entries: [FormEntry]
  private let state: BlankPaperHTML.State
  private let words: Words
  /// The entry that comes next; entries stand in the order of the paper.
  private var next = 0
  /// Of the part of the form at hand.
  private var heading = ""

  init(of form: BlankForm, _ state: BlankPaperHTML.State, in words: Words) {
    self.words = words
    entries = form.entries
    self.state = state
  }

  mutating func blocks(_ blocks: [Block]) -> [Block] {
    var marked: [Block] = []
    for block in blocks { marked += self.block(block) }
    return marked
  }

  private mutating func block(_ block: Block) -> [Block] {
    var block = block
    switch block.kind {
    case .paragraph(let content): block.kind = .paragraph(inlines(content))
    case .heading(let level, let content):
      heading = content.plainText
      block.kind = .heading(level: level, inlines(content))
    case .blockQuote(let content): block.kind = .blockQuote(blocks(content))
    case .list(let list): return self.list(list, block)
    case .table(var table):
      for cell in table.header.indices { table.header[cell].content = inlines(table.header[cell].content) }
      for row in table.rows.indices {
        for cell in table.rows[row].indices { table.rows[row][cell].content = inlines(table.rows[row][cell].content) }
      }
      block.kind = .table(table)
    case .codeBlock, .html, .thematicBreak, .rendered: break
    }
    return [block]
  }

  /// A list of choices is a group of inputs; on a paper that is filled in, a list of boxes.
  private mutating func list(_ list: List, _ block: Block) -> [Block] {
    var (list, block) = (list, block)
    var group: FormEntry?
    for index in list.items.indices {
      let first = next
      list.items[index].blocks = blocks(list.items[index].blocks)
      guard let entry = entries[first..<next].first(where: \.isOpen) else { continue }
      group = group ?? entry
      switch state {
      case .open: list.items[index].isTicked = nil
      case .filled(let answers): list.items[index].isTicked = answers.chosen.contains { (first..<next).contains($0) }
      }
    }
    block.kind = .list(list)
    guard case .open = state, let group, let options = group.options else { return [block] }
    let role = options.isExclusive ? " role=\"radiogroup\"" : ""
    let start =
      "<fieldset class=\"fill fill--list\"\(role) data-field=\"\(group.field.rawValue)\"><legend>"
      + "\(heading.escapedForHTML)</legend>"
    return [Block(.rendered(start), range: block.range), block, Block(.rendered("</fieldset>"), range: block.range)]
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var marked: [Inline] = []
    for (index, inline) in inlines.enumerated() {
      var inline = inline
      switch inline.kind {
      case .emphasis(let content): inline.kind = .emphasis(self.inlines(content))
      case .strong(let content): inline.kind = .strong(self.inlines(content))
      case .link(let destination, _, let content) where EntryScheme(of: destination) != nil:
        let place = next
        next += 1
        guard case .open = state, entries[place].isOpen, entries[place].options != nil else {
          marked += entry(place, content, inline)
          continue
        }
        // The words of the item are the label of its box.
        return item(place, before: marked, content, after: self.inlines(Array(inlines[(index + 1)...])), inline)
      default: break
      }
      marked.append(inline)
    }
    return marked
  }

  // MARK: - One entry

  /// An answer, or a line that stands by itself.
  private func entry(_ place: Int, _ content: [Inline], _ inline: Inline) -> [Inline] {
    let entry = entries[place]
    switch state {
    case _ where entry.kind == .given:
      return entry.field.isPrinted ? content : answer(entry.words, entry, inline, isWritten: false)
    case .open:
      let isSignature = entry.field == .signature ? " fill--signature" : ""
      let start =
        "<label class=\"fill fill--line\(isSignature)\" data-field=\"\(entry.field.rawValue)\"><span class=\"fill__label\">"
      return [inline.rendered(start)] + content + [inline.rendered("</span> \(line(place))</label>")]
    case .filled(let answers):
      guard entry.isWritten else { return content }
      if entry.options != nil, !answers.chosen.contains(place) { return [] }
      let answer = answer(answers.written[place] ?? "", entry, inline, isWritten: true)
      let isInList = entry.options != nil
      return isInList
        ? answer : [inline.rendered("<span class=\"fill__label\">")] + content + [inline.rendered("</span> ")] + answer
    }
  }

  /// An item of a list of choices, with its line if it has one.
  private func item(_ place: Int, before: [Inline], _ content: [Inline], after: [Inline], _ inline: Inline) -> [Inline] {
    let entry = entries[place]
    let isExclusive = entry.options?.isExclusive ?? false
    let kind = isExclusive ? "type=\"radio\" name=\"list-\(entry.options?.number ?? 0)\"" : "type=\"checkbox\""
    let start = [inline.rendered("<label class=\"choice\"><input \(kind) data-entry=\"\(place)\"> <span>")]
    guard entry.isWritten else { return start + before + content + after + [inline.rendered("</span></label>")] }
    let words = before.plainText.allSatisfy(\.isWhitespace) ? content : before
    return start + words + [inline.rendered("</span></label> \(line(place, isNamed: true))")] + after
  }

  /// An input to write on. A line in a list has its name to itself, since its label is the option's.
  private func line(_ place: Int, isNamed: Bool = false) -> String {
    let entry = entries[place]
    let kind = entry.kind == .date ? "type=\"date\" max=\"9999-12-31\"" : "type=\"text\" maxlength=\"200\" spellcheck=\"false\""
    let name = isNamed ? " aria-label=\"\(entry.words.escapedForHTML)\"" : ""
    return "<input class=\"fill__input\" \(kind) autocomplete=\"off\" data-line=\"\(place)\"\(name)>"
  }

  private func answer(_ written: String, _ entry: FormEntry, _ inline: Inline, isWritten: Bool) -> [Inline] {
    let isBlank = written.allSatisfy { $0 == "_" || $0.isWhitespace }
    var classes = ["answer"]
    if isBlank { classes.append("answer--blank") }
    if isWritten { classes.append("answer--written") }
    if entry.field == .signature, !isBlank { classes.append("answer--signature") }
    let shown = entry.kind == .date ? words.day(iso: written) : written
    let text = isBlank ? "<span class=\"visually-hidden\">\(words[.leftBlank].escapedForHTML)</span>" : shown.escapedForHTML
    return [inline.rendered("<span class=\"\(classes.joined(separator: " "))\">\(text)</span>")]
  }
}

extension FormField {
  /// What a form says about itself, which nobody fills in.
  fileprivate var isPrinted: Bool {
    switch self {
    case .wholeForm, .information, .purpose, .revocationRight, .revocationReliance, .revocationMethod, .redisclosureRisk,
      .refusalConsequences, .coveredEntityRedisclosure, .conditioning, .listOfDisclosures, .fundraisingOptOut:
      true
    case .patient, .discloser, .recipient, .expiration, .signature, .signatureDate: false
    }
  }
}
