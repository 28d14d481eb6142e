import Curriculum
import Markdown

/// Marks the words of a page that the glossary explains: each term where it is first used, as a link to its entry.
///
/// One value goes through all texts of a page in their order. Headings, links, code, quotations that are set apart and the heads of
/// tables stay as they are.
struct GlossaryMarks {
  private let context: PageContext
  /// By their first word in small letters, the longest first.
  private let names: [String: [TermName]]
  private var marked: Set<String> = []
  /// In the order of their first use.
  private(set) var terms: [Term] = []

  init(in context: PageContext) {
    self.context = context
    let all = context.toolkit.terms.flatMap { term in
      [TermName(term.name, of: term, isHeading: true)] + term.otherNames.map { TermName($0, of: term) }
    }
    let byWord = all.compactMap(\.self).flatMap { name in name.firstWords.map { (word: $0, name: name) } }
    names = Dictionary(grouping: byWord, by: \.word).mapValues { $0.map(\.name).sorted { $0.count > $1.count } }
  }

  /// The definitions of the terms that were marked.
  var definitions: [DefinitionView] { terms.map { DefinitionView(of: $0, in: context) } }

  mutating func marking(_ slide: Slide) -> Slide {
    var slide = slide
    slide.body = marking(slide.body)
    for index in slide.parts.indices { slide.parts[index].blocks = marking(slide.parts[index].blocks) }
    return slide
  }

  // MARK: - Blocks

  mutating func marking(_ blocks: [Block]) -> [Block] {
    var marked = blocks
    for index in marked.indices { mark(&marked[index]) }
    return marked
  }

  private mutating func mark(_ block: inout Block) {
    switch block.kind {
    case .paragraph(let content): block.kind = .paragraph(marking(content))
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = marking(list.items[index].blocks) }
      block.kind = .list(list)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].indices { table.rows[row][cell].content = marking(table.rows[row][cell].content) }
      }
      block.kind = .table(table)
    case .heading, .blockQuote, .codeBlock, .html, .thematicBreak, .rendered: break
    }
  }

  // MARK: - Inlines

  /// A name may go on in the next line, so texts and the breaks between them are looked at together.
  private mutating func marking(_ content: [Inline]) -> [Inline] {
    var marked: [Inline] = []
    var run: [Inline] = []
    for inline in content {
      if inline.isTextOrSoftBreak {
        run.append(inline)
      } else {
        marked += marking(run: run)
        run = []
        marked.append(markingInside(inline))
      }
    }
    return marked + marking(run: run)
  }

  private mutating func markingInside(_ inline: Inline) -> Inline {
    var inline = inline
    switch inline.kind {
    case .emphasis(let content): inline.kind = .emphasis(marking(content))
    case .strong(let content): inline.kind = .strong(marking(content))
    case .text, .softBreak, .lineBreak, .code, .html, .link, .image, .rendered: break
    }
    return inline
  }

  private mutating func marking(run: [Inline]) -> [Inline] {
    guard let first = run.first else { return [] }
    let text = run.map(\.textOrLineFeed).joined()
    var pieces: [Inline] = []
    var start = text.startIndex
    for (range, term) in firstUses(in: text) {
      pieces += first.pieces(of: text[start..<range.lowerBound])
      pieces.append(first.rendered(html(of: text[range], linkingTo: term)))
      start = range.upperBound
    }
    return start == text.startIndex ? run : pieces + first.pieces(of: text[start...])
  }

  private mutating func firstUses(in text: String) -> [(range: Range<String.Index>, term: Term)] {
    let words = TextWord.words(of: text)
    var uses: [(Range<String.Index>, Term)] = []
    var index = 0
    while index < words.count {
      guard let name = names[words[index].text.lowercased()]?.first(where: { $0.stands(at: index, in: words) }) else {
        index += 1
        continue
      }
      if marked.insert(name.term.id).inserted {
        terms.append(name.term)
        uses.append((words[index].range.lowerBound..<words[index + name.count - 1].range.upperBound, name.term))
      }
      index += name.count
    }
    return uses
  }

  private func html(of words: Substring, linkingTo term: Term) -> String {
    let address = context.link(SiteMap.place(of: term)).escapedForHTML
    return "<a class=\"term\" href=\"\(address)\" data-term=\"\(term.id)\">\(String(words).escapedForHTML)</a>"
  }
}

extension Inline {
  fileprivate var isTextOrSoftBreak: Bool {
    switch kind {
    case .text, .softBreak: true
    default: false
    }
  }

  fileprivate var textOrLineFeed: String { if case .text(let text) = kind { text } else { "\n" } }

  /// Text as pieces of the tree, with the place of this one.
  fileprivate func pieces(of text: Substring) -> [Inline] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      (index > 0 ? [Inline(.softBreak, range: range)] : []) + (line.isEmpty ? [] : [Inline(.text(String(line)), range: range)])
    }
  }
}
