import Curriculum
import Markdown

/// Makes a content tree into the tree of one page: links lead to pages, citations to the references, headings take their level, tables
/// and tick boxes get the HTML that assistive technology needs.
struct TreePreparation {
  private let context: PageContext
  private let headingShift: Int
  /// Of the headings that are still to come.
  private var headingIDs: ArraySlice<String>

  /// - Parameter headingIDs: Of the headings, in their order; those that are more have none.
  init(for context: PageContext, headingShift: Int = 0, headingIDs: [String] = []) {
    self.context = context
    self.headingShift = headingShift
    self.headingIDs = headingIDs[...]
  }

  // MARK: - Blocks

  mutating func blocks(_ blocks: [Block]) -> [Block] {
    var prepared: [Block] = []
    for block in blocks { prepared.append(self.block(block)) }
    return prepared
  }

  /// What stands inside of something else: its headings have no ids.
  private func inner(_ blocks: [Block]) -> [Block] {
    var preparation = TreePreparation(for: context, headingShift: headingShift)
    return preparation.blocks(blocks)
  }

  private mutating func block(_ block: Block) -> Block {
    var block = block
    switch block.kind {
    case .paragraph(let content): block.kind = .paragraph(inlines(content))
    case .heading(let level, let content): block.kind = heading(level, content)
    case .blockQuote(let content): block.kind = .blockQuote(inner(content))
    case .list(let list): block.kind = self.list(list)
    case .table(let table): block.kind = .rendered(TableHTML(table) { inlines($0) }.scrollable(in: context.words))
    case .codeBlock(let info, let text):
      if let example = FileExample(info: info) {
        block.kind = .rendered(FileExampleHTML(example, text: text).figure(in: context.words))
      }
    case .html, .thematicBreak, .rendered: break
    }
    return block
  }

  private mutating func heading(_ level: Int, _ content: [Inline]) -> Block.Kind {
    let level = min(6, level + headingShift)
    guard let id = headingIDs.popFirst() else { return .heading(level: level, inlines(content)) }
    let words = HTMLWriter(.site).html(inlines(content))
    return .rendered("<h\(level) id=\"\(id)\">\(words)</h\(level)>")
  }

  private mutating func list(_ list: List) -> Block.Kind {
    var list = list
    for index in list.items.indices { list.items[index].blocks = inner(list.items[index].blocks) }
    return list.items.contains { $0.isTicked != nil } ? .rendered(TickListHTML(list, in: context.words).html) : .list(list)
  }

  // MARK: - Inlines

  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline($0) }
  }

  private func inline(_ inline: Inline) -> [Inline] {
    var inline = inline
    switch inline.kind {
    case .emphasis(let content): inline.kind = .emphasis(content.flatMap(self.inline))
    case .strong(let content): inline.kind = .strong(content.flatMap(self.inline))
    case .link(let destination, let title, let content): return link(destination, title, content.flatMap(self.inline), inline)
    case .image(let source, let title, let content):
      inline.kind = .image(source: context.root + SiteMap.asset(ofContent: source).path, title: title, content)
    case .text, .softBreak, .lineBreak, .code, .html, .rendered: break
    }
    return [inline]
  }

  private func link(_ destination: String, _ title: String, _ content: [Inline], _ inline: Inline) -> [Inline] {
    var inline = inline
    if destination.hasPrefix("cite:") {
      let reference = context.reference(String(destination.dropFirst("cite:".count)))
      let address = context.link(SiteMap.place(of: reference))
      inline.kind = .rendered(
        "<a class=\"citation\" href=\"\(address.escapedForHTML)\">(\(reference.label.escapedForHTML))</a>"
      )
      return [inline]
    }
    if let address = context.map.address(ofContent: destination) {
      inline.kind = .link(destination: context.link(address), title: title, content)
      return [inline]
    }
    return [inline.rendered("<a class=\"external\" rel=\"external noreferrer\" href=\"\(destination.escapedForHTML)\">")]
      + content + [inline.rendered("</a>")]
  }
}

extension Inline {
  /// HTML that stands in the place of this piece.
  func rendered(_ html: String) -> Inline { Inline(.rendered(html), range: range) }
}
