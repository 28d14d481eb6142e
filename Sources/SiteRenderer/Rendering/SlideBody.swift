import Curriculum
import Markdown

/// What a slide shows, in the form its layout asks for. The stage and the study page show the same.
struct SlideBody {
  private let slide: Slide
  private let context: PageContext
  /// The body without the paragraphs that only cite; their keys stand in `slide.citations`.
  let blocks: [Block]

  init(of slide: Slide, in context: PageContext) {
    self.slide = slide
    self.context = context
    blocks = slide.body.filter { !$0.isCitationsOnly }
  }

  /// The works that the body itself cites, in order of first use.
  var citations: [String] {
    var keys: [String] = []
    for key in slide.body.flatMap(\.citations) where !keys.contains(key) { keys.append(key) }
    return keys
  }

  /// The works as they are named below the slide.
  var citationText: String { citations.map { context.reference($0).label }.joined(separator: "; ") }

  var html: String {
    blocks.map { block in
      switch (slide.layout, block.kind) {
      case (.columns, .table(let table)): columns(table)
      case (.table, .table(let table)): self.table(table)
      case (.steps, .list(let list)): steps(list)
      case (.path, .list(let list)): DiagramHTML(in: context).path(list)
      case (.overlap, .table(let table)): DiagramHTML(in: context).overlap(table)
      case (.figures, .list(let list)): figures(list)
      default: context.html([block])
      }
    }.joined()
  }

  private func columns(_ table: Table) -> String {
    let columns = table.header.indices.map { "<div class=\"column\">\n\(context.column($0, of: table))</div>\n" }
    return "<div class=\"columns columns--\(min(columns.count, 5))\">\n\(columns.joined())</div>\n"
  }

  private func table(_ table: Table) -> String {
    var preparation = TreePreparation(for: context)
    return TableHTML(table, hasRowHeaders: true) { preparation.inlines($0) }.scrollable(in: context.words)
  }

  /// The number stands in a mark of its own, so that it can be large.
  private func steps(_ list: List) -> String {
    guard case .ordered(let start) = list.kind else { return context.html([Block(list)]) }
    let items = list.items.enumerated().map { index, item in
      "<li><span class=\"steps__number\" aria-hidden=\"true\">\(start + index)</span><div>\(context.html(item))</div></li>\n"
    }
    let isLong = list.items.count > 5
    return "<ol class=\"steps\(isLong ? " steps--many" : "")\" role=\"list\" start=\"\(start)\">\n\(items.joined())</ol>\n"
  }

  /// The first bold words of an item are its number.
  private func figures(_ list: List) -> String {
    let items = list.items.map { item in "<li>\(context.html(item))</li>\n" }
    return "<ul class=\"figures\" role=\"list\">\n\(items.joined())</ul>\n"
  }
}

extension PageContext {
  /// An item without the paragraph around its words, where it has but one.
  func html(_ item: List.Item) -> String {
    html(inItem: item.blocks)
  }

  /// A column of a table as a list under its heading; empty cells are left out.
  func column(_ index: Int, of table: Table) -> String {
    let cells = table.rows.map { $0[index].content }.filter { !$0.isEmpty }
    let items = cells.map { "<li>\(html($0))</li>\n" }.joined()
    return "<h3>\(html(table.header[index].content))</h3>\n<ul>\n\(items)</ul>\n"
  }
}

extension Block {
  /// A list as a block of its own.
  fileprivate init(_ list: List) {
    self.init(.list(list), range: list.items[0].range)
  }

  /// A paragraph of nothing but citations.
  fileprivate var isCitationsOnly: Bool {
    guard case .paragraph(let content) = kind, !citations.isEmpty else { return false }
    return content.allSatisfy { $0.citation != nil || [$0].plainText.allSatisfy(\.isWhitespace) }
  }

  /// The keys that are cited in it.
  fileprivate var citations: [String] {
    switch kind {
    case .paragraph(let content), .heading(_, let content): content.flatMap(\.citations)
    case .blockQuote(let blocks): blocks.flatMap(\.citations)
    case .list(let list): list.items.flatMap(\.blocks).flatMap(\.citations)
    case .table(let table): (table.header + table.rows.joined()).flatMap(\.content).flatMap(\.citations)
    case .codeBlock, .html, .thematicBreak, .rendered: []
    }
  }
}

extension Inline {
  fileprivate var citation: String? {
    guard case .link(let destination, _, _) = kind, destination.hasPrefix("cite:") else { return nil }
    return String(destination.dropFirst("cite:".count))
  }

  fileprivate var citations: [String] {
    switch kind {
    case .link(_, _, let content): citation.map { [$0] } ?? content.flatMap(\.citations)
    case .emphasis(let content), .strong(let content): content.flatMap(\.citations)
    default: []
    }
  }
}
