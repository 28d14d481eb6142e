import Diagnostics

/// Builds the blocks of a document from the walk, with their places, task items and tables.
struct TreeBuilder {
  private struct Frame {
    var event: ParseEvent
    var blocks: [Block] = []
    var items: [List.Item] = []
  }

  private struct Leaf {
    var event: ParseEvent
    var inlines: [ParseEvent] = []
  }

  private let source: SourceText
  /// The tables that were taken out of the text, by the line of their header, and the cells in front of it, one a line.
  private let tables: [Int: TableSource]
  private let tableLines: Set<Int>
  private let cells: [TableSource.Cell]
  private let findsTables: Bool

  private var cellContents: [Range<Int>: [Inline]] = [:]
  private var containers: Containers
  private var frames: [Frame] = []
  private var depth = 0
  private var leaf: Leaf?
  private(set) var blocks: [Block] = []
  /// Tables that are still paragraphs in the text that was walked.
  private(set) var foundTables: [TableSource] = []

  /// - Parameter findsTables: Whether to look into paragraphs for tables that are not in `tables`.
  init(_ source: SourceText, tables: [TableSource], findsTables: Bool) {
    self.source = source
    self.findsTables = findsTables
    self.tables = Dictionary(tables.map { ($0.lines[0].number, $0) }) { first, _ in first }
    tableLines = Set(tables.flatMap(\.lines).map(\.number))
    cells = tables.flatMap(\.cells)
    containers = Containers(in: source)
  }

  mutating func visit(_ event: ParseEvent) {
    var event = event
    event.startLine -= cells.count
    event.endLine -= cells.count
    switch event.node {
    case .paragraph, .heading:
      if event.isExit { leaveLeaf(event) } else { leaf = Leaf(event: event) }
    case .blockQuote, .list, .item:
      if event.isExit { leaveContainer(event) } else { enterContainer(event) }
    case .codeBlock(let info, let text): append(.codeBlock(info: info, text: text), range(of: event))
    case .htmlBlock(let html): append(.html(html), range(of: event))
    case .thematicBreak: appendThematicBreak(event)
    case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .link, .image:
      leaf?.inlines.append(event)
    }
  }

  private mutating func append(_ kind: Block.Kind, _ range: SourceRange) {
    if frames.isEmpty {
      blocks.append(Block(kind, range: range))
    } else {
      frames[frames.count - 1].blocks.append(Block(kind, range: range))
    }
  }

  // MARK: - Containers

  /// Below the depth limit a quote or list is left out and its content goes to the one around it. Items go with their list.
  private mutating func enterContainer(_ event: ParseEvent) {
    switch event.node {
    case .blockQuote:
      containers.enterBlockQuote(line: event.startLine - 1)
      depth += 1
    case .item: containers.enterItem(line: event.startLine - 1)
    default: depth += 1
    }
    if depth <= Document.depthLimit { frames.append(Frame(event: event)) }
  }

  private mutating func leaveContainer(_ event: ParseEvent) {
    if depth <= Document.depthLimit, let frame = frames.popLast() { close(frame) }
    switch event.node {
    case .blockQuote:
      containers.leave()
      depth -= 1
    case .item: containers.leave()
    default: depth -= 1
    }
  }

  private mutating func close(_ frame: Frame) {
    let start = source.location(position(frame.event))
    switch frame.event.node {
    case .list(let kind, let isTight):
      let end = frame.items.last?.range.end ?? start
      append(.list(List(kind, isTight: isTight, items: frame.items)), SourceRange(start: start, end: end))
    case .item:
      let end = frame.blocks.last?.range.end ?? range(of: frame.event).end
      var item = List.Item(blocks: frame.blocks, range: SourceRange(start: start, end: end))
      item.readTaskMarker(in: source)
      if !frames.isEmpty { frames[frames.count - 1].items.append(item) }
    default:
      let end = frame.blocks.last?.range.end ?? range(of: frame.event).end
      append(.blockQuote(frame.blocks), SourceRange(start: start, end: end))
    }
  }

  // MARK: - Paragraphs, headings and cells

  private mutating func leaveLeaf(_ event: ParseEvent) {
    guard let leaf else { return }
    self.leaf = nil
    guard event.startLine > 0 else { return addCell(cells[event.startLine + cells.count - 1], leaf) }
    let lines = lines(of: leaf)
    if findsTables, lines.lines.count > 1 { findTable(in: lines, of: leaf) }
    let range = range(of: leaf.event, lines)
    let content = InlineBuilder(leaf.inlines, in: lines, blockRange: range, source: source).content
    if case .heading(let level) = leaf.event.node {
      append(.heading(level: level, content), range)
    } else {
      append(.paragraph(content), range)
    }
  }

  private func lines(of leaf: Leaf) -> LeafLines {
    let start = position(leaf.event)
    let lastLine = self.lastLine(of: leaf.event)
    var lines = LeafLines(from: start, toLine: lastLine, containers: containers, source: source)
    var textLineCount = 1 + leaf.inlines.count { $0.node.isBreak }
    if case .heading = leaf.event.node, lastLine > start.line { textLineCount += 1 }  // The underline.
    lines.dropLinkDefinitions(textLineCount: textLineCount, source: source)
    return lines
  }

  private mutating func addCell(_ cell: TableSource.Cell, _ leaf: Leaf) {
    let text = LeafLines.Line(number: cell.line, bytes: cell.bytes, contentStart: cell.bytes.lowerBound)
    let lines = LeafLines(
      lines: [text],
      origin: SourceText.cellPrefix.count,
      removedBackslashes: cell.text(in: source).removedBackslashes
    )
    cellContents[cell.bytes] = InlineBuilder(leaf.inlines, in: lines, blockRange: range(of: cell), source: source).content
  }

  // MARK: - Tables

  private mutating func findTable(in lines: LeafLines, of leaf: Leaf) {
    var isHeading = false
    if case .heading = leaf.event.node { isHeading = true }
    if let table = TableFinder(source: source, leaf: lines, isHeading: isHeading).firstTable() { foundTables.append(table) }
  }

  /// A thematic break, or a line of a table: the header stands for the whole table.
  private mutating func appendThematicBreak(_ event: ParseEvent) {
    let line = event.startLine - 1
    guard tableLines.contains(line) else { return append(.thematicBreak, range(of: event)) }
    guard let found = tables[line] else { return }
    let table = Table(
      alignments: found.alignments,
      header: found.header.map(cell),
      rows: found.rows.map { row in
        let last = source.location(.init(line: row.end.line, byte: row.end.byte - 1))
        let missing = Table.Cell([], range: SourceRange(start: last, end: last))
        return row.cells.map(cell) + Array(repeating: missing, count: found.alignments.count - row.cells.count)
      }
    )
    append(.table(table), range(from: position(event), to: found.end))
  }

  private func cell(_ cell: TableSource.Cell) -> Table.Cell {
    Table.Cell(cellContents[cell.bytes] ?? [], range: range(of: cell))
  }

  // MARK: - Places

  private func position(_ event: ParseEvent) -> SourceText.Position {
    source.position(line: event.startLine, column: event.startColumn)
  }

  private func range(from start: SourceText.Position, to end: SourceText.Position) -> SourceRange {
    let last = SourceText.Position(line: end.line, byte: end.byte - 1)
    return SourceRange(start: source.location(start), end: source.location(last))
  }

  private func range(of cell: TableSource.Cell) -> SourceRange {
    let start = SourceText.Position(line: cell.line, byte: cell.bytes.lowerBound)
    let last = SourceText.Position(line: cell.line, byte: max(cell.bytes.upperBound - 1, start.byte))
    return SourceRange(start: source.location(start), end: source.location(last))
  }

  /// From the first byte of the text on, past link definitions.
  private func range(of event: ParseEvent, _ lines: LeafLines) -> SourceRange {
    let first = lines.lines[0]
    let start = SourceText.Position(line: first.number, byte: first.bytes.lowerBound)
    return SourceRange(start: source.location(start), end: range(of: event).end)
  }

  private func range(of event: ParseEvent) -> SourceRange {
    let start = position(event)
    var end = source.position(line: event.endLine, column: event.endColumn)
    let lastLine = lastLine(of: event)
    if lastLine != end.line || event.endColumn == 0 {
      end = .init(line: lastLine, byte: max(source.line(lastLine).upperBound - 1, start.byte))
    }
    return SourceRange(start: source.location(start), end: source.location(end))
  }

  /// cmark ends some blocks on the line before the one that ended them, which may be blank, and an underlined heading after that.
  private func lastLine(of event: ParseEvent) -> Int {
    let first = position(event).line
    var last = max(source.position(line: event.endLine, column: 1).line, first)
    switch event.node {
    case .paragraph: return last
    case .heading:
      if let underline = (first...last).dropFirst().first(where: { isUnderline($0, ofTextFrom: event) }) { return underline }
    default: break
    }
    while last > first, isBlank(last) { last -= 1 }
    return last
  }

  /// Whether the line underlines a heading in the innermost container. Link definitions alone cannot be underlined.
  private func isUnderline(_ line: Int, ofTextFrom event: ParseEvent) -> Bool {
    let (content, isLazy) = containers.content(of: line)
    let text = source.bytes[content.byte..<source.line(line).upperBound].trimmed
    guard !isLazy, content.indent(in: source) < 4, let first = text.first else { return false }
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), text.allSatisfy({ $0 == first }) else { return false }
    let above = LeafLines(from: position(event), toLine: line - 1, containers: containers, source: source)
    return !above.areOnlyLinkDefinitions(in: source)
  }

  /// Nothing on the line but what belongs to containers.
  private func isBlank(_ line: Int) -> Bool {
    let start = containers.content(of: line).cursor.byte
    return source.bytes[start..<source.line(line).upperBound].allSatisfy(\.isWhitespace)
  }
}

extension ParseEvent.Node {
  fileprivate var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}
