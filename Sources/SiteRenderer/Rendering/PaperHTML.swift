import ConsentCore
import Curriculum
import Markdown

/// A sample form as paper: its answers are told apart from the print.
struct PaperHTML {
  /// What the paper is for.
  enum Use {
    /// To be marked on the page: each answer says which part of the form it fills.
    case marking
    /// To be read, as it was filled in.
    case sample
    /// To be filled in by hand: nothing is ticked, and an answer is a rule to write on where a person would write one.
    case blank
  }

  let html: String
  /// The parts that the paper shows, in its order.
  let places: [FieldPlace]

  /// `sheet` tells the papers of one page apart.
  init(of form: SampleForm, in context: PageContext, as use: Use = .marking, sheet: Int = 1) {
    var answers = AnswerMarking(of: form, for: use, sheet: sheet, in: context.words)
    let marked = answers.blocks(form.blocks)
    html = context.html(marked, headingShift: 1)
    places = answers.places
  }
}

/// Replaces the `field:` links of a form by answers.
private struct AnswerMarking {
  private(set) var places: [FieldPlace] = []
  private var fields: ArraySlice<FilledField>
  private var count = 0
  private let use: PaperHTML.Use
  private let sheet: Int
  private let words: Words
  private var isInTickList = false

  init(of form: SampleForm, for use: PaperHTML.Use, sheet: Int, in words: Words) {
    self.words = words
    self.use = use
    self.sheet = sheet
    fields = form.fields[...]
  }

  mutating func blocks(_ blocks: [Block]) -> [Block] {
    var marked: [Block] = []
    for block in blocks { marked.append(self.block(block)) }
    return marked
  }

  private mutating func block(_ block: Block) -> Block {
    var block = block
    switch block.kind {
    case .paragraph(let content): block.kind = .paragraph(inlines(content))
    case .heading(let level, let content): block.kind = .heading(level: level, inlines(content))
    case .blockQuote(let content): block.kind = .blockQuote(blocks(content))
    case .list(var list):
      let isInOuterTickList = isInTickList
      for index in list.items.indices {
        isInTickList = list.items[index].isTicked != nil
        list.items[index].blocks = blocks(list.items[index].blocks)
        if use == .blank, isInTickList { list.items[index].isTicked = false }
      }
      isInTickList = isInOuterTickList
      block.kind = .list(list)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].indices { table.rows[row][cell].content = inlines(table.rows[row][cell].content) }
      }
      block.kind = .table(table)
    case .codeBlock, .html, .thematicBreak, .rendered: break
    }
    return block
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var marked: [Inline] = []
    for inline in inlines {
      var inline = inline
      switch inline.kind {
      case .emphasis(let content): inline.kind = .emphasis(self.inlines(content))
      case .strong(let content): inline.kind = .strong(self.inlines(content))
      case .link(let destination, _, let content) where destination.hasPrefix("field:"):
        marked += answer(destination, content, inline)
        continue
      default: break
      }
      marked.append(inline)
    }
    return marked
  }

  private mutating func answer(_ destination: String, _ content: [Inline], _ inline: Inline) -> [Inline] {
    count += 1
    if use == .blank { return blank(destination, content, inline) }
    var attributes = "class=\"\(className(of: destination, content))\""
    if use == .marking { attributes += " id=\"\(sheet > 1 ? "sheet-\(sheet)-" : "")answer-\(count)\"" }
    if let place = place(of: destination) {
      if use == .marking { attributes += " data-field=\"\(place.field.rawValue)\" data-index=\"\(place.index)\"" }
      if !places.contains(place) { places.append(place) }
    }
    let blank = inline.rendered("<span class=\"visually-hidden\">\(words[.leftBlank].escapedForHTML)</span>")
    return [inline.rendered("<span \(attributes)>")] + (isBlank(content) ? [blank] : content) + [inline.rendered("</span>")]
  }

  /// What is printed on a form before anybody writes on it stays; what a person writes is a rule of about its length.
  private func blank(_ destination: String, _ content: [Inline], _ inline: Inline) -> [Inline] {
    let field = destination.dropFirst("field:".count).prefix { $0 != "/" }
    if isInTickList || field == "revocation" || field == "statement" { return content }
    let length = destination == "field:signature/date" ? "short" : field == "signature" ? "medium" : "long"
    return [
      inline.rendered(
        "<span class=\"answer answer--blank answer--\(length)\">"
          + "<span class=\"visually-hidden\">\(words[.blank].escapedForHTML)</span></span>"
      )
    ]
  }

  /// The fields stand in the order of the paper; a box that is not ticked may have none.
  private mutating func place(of destination: String) -> FieldPlace? {
    guard let index = fields.firstIndex(where: { $0.destination == destination }) else { return nil }
    defer { fields = fields[(index + 1)...] }
    return fields[index].place
  }

  private func className(of destination: String, _ content: [Inline]) -> String {
    if isBlank(content) { return "answer answer--blank" }
    let isSignature = destination.hasPrefix("field:signature/") && destination != "field:signature/date"
    return isSignature ? "answer answer--signature" : "answer"
  }

  /// Nothing but a rule to write on.
  private func isBlank(_ content: [Inline]) -> Bool { content.plainText.allSatisfy { $0 == "_" || $0 == " " } }
}
