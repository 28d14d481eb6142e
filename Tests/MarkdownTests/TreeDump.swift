import Diagnostics
import Markdown

/// A document as an outline, one node a line with its place, for comparing whole trees.
///
///     paragraph 1:1-1:6
///       text 1:1-1:6 "A word"
struct TreeDump {
  private(set) var text = ""
  private var level = 0

  init(_ document: Document) {
    dump(document.blocks)
  }

  private mutating func line(_ words: String, _ range: SourceRange, _ detail: String? = nil) {
    let place = "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
    let end = detail.map { " " + $0.debugDescription } ?? ""
    text += String(repeating: "  ", count: level) + "\(words) \(place)\(end)\n"
  }

  private mutating func inside(_ body: (inout TreeDump) -> Void) {
    level += 1
    body(&self)
    level -= 1
  }

  private mutating func dump(_ blocks: [Block]) {
    for block in blocks { dump(block) }
  }

  private mutating func dump(_ block: Block) {
    switch block.kind {
    case .paragraph(let content): dump("paragraph", block.range, content)
    case .heading(let level, let content): dump("heading \(level)", block.range, content)
    case .blockQuote(let blocks):
      line("block quote", block.range)
      inside { $0.dump(blocks) }
    case .list(let list): dump(list, block.range)
    case .codeBlock(let info, let code): line("code block \(info.debugDescription)", block.range, code)
    case .html(let html): line("html", block.range, html)
    case .thematicBreak: line("thematic break", block.range)
    case .table(let table): dump(table, block.range)
    case .rendered(let html): line("rendered", block.range, html)
    }
  }

  private mutating func dump(_ list: List, _ range: SourceRange) {
    line("\(list.isTight ? "tight" : "loose") \(list.kind) list", range)
    inside {
      for item in list.items {
        $0.line("item" + (item.isTicked.map { $0 ? " [x]" : " [ ]" } ?? ""), item.range)
        $0.inside { $0.dump(item.blocks) }
      }
    }
  }

  private mutating func dump(_ table: Table, _ range: SourceRange) {
    line("table \(table.alignments.map(\.rawValue).joined(separator: " "))", range)
    inside {
      for cell in table.header { $0.dump("header", cell.range, cell.content) }
      for (number, row) in table.rows.enumerated() {
        for cell in row { $0.dump("row \(number + 1)", cell.range, cell.content) }
      }
    }
  }

  private mutating func dump(_ words: String, _ range: SourceRange, _ content: [Inline]) {
    line(words, range)
    inside { for inline in content { $0.dump(inline) } }
  }

  private mutating func dump(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): line("text", inline.range, text)
    case .softBreak: line("soft break", inline.range)
    case .lineBreak: line("line break", inline.range)
    case .code(let code): line("code", inline.range, code)
    case .html(let html): line("html", inline.range, html)
    case .emphasis(let content): dump("emphasis", inline.range, content)
    case .strong(let content): dump("strong", inline.range, content)
    case .link(let destination, let title, let content):
      dump("link \(destination.debugDescription) \(title.debugDescription)", inline.range, content)
    case .image(let source, let title, let content):
      dump("image \(source.debugDescription) \(title.debugDescription)", inline.range, content)
    case .rendered(let html): line("rendered", inline.range, html)
    }
  }
}
