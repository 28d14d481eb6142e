import Diagnostics

/// Builds the inlines of one paragraph, heading or cell from the walk, and finds their true places.
///
/// cmark's columns are right for where text, code, HTML and links start and end, counted from the last soft or hard break. It gives no
/// place to breaks; that of emphasis is off when runs of stars meet, and that of an autolink when it is not at the start. Those are worked
/// out from what stands inside of them.
struct InlineBuilder {
  private struct Frame {
    var node: ParseEvent.Node
    var start: SourceLocation
    var content: [Inline] = []
  }

  private let source: SourceText
  private let leaf: LeafLines
  /// The place of the whole block, which its breaks get.
  private let blockRange: SourceRange
  private var frames: [Frame] = []
  private var depth = 0
  /// The line of the leaf from which cmark counts columns now, and the one that the last inline ended on.
  private var baseLine = 0
  private var lastLine = 0
  private(set) var content: [Inline] = []

  init(_ events: [ParseEvent], in leaf: LeafLines, blockRange: SourceRange, source: SourceText) {
    self.source = source
    self.leaf = leaf
    self.blockRange = blockRange
    for event in events { visit(event) }
  }

  private mutating func visit(_ event: ParseEvent) {
    switch event.node {
    case .text(""): break  // What is left of whitespace at the end of a line.
    case .text(let text): append(.text(text), range(of: event))
    case .html(let html): append(.html(html), range(of: event))
    case .code(let code): append(.code(code), codeRange(of: event))
    case .softBreak: appendBreak(.softBreak)
    case .lineBreak: appendBreak(.lineBreak)
    case .emphasis, .strong, .link, .image:
      if event.isExit { leave(event) } else { enter(event) }
    case .paragraph, .heading, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .thematicBreak:
      break  // No inline holds a block.
    }
  }

  // MARK: - Containers

  private mutating func enter(_ event: ParseEvent) {
    depth += 1
    guard depth <= Document.depthLimit else { return }
    let start = leaf.position(column: event.startColumn, base: baseLine).position
    frames.append(Frame(node: event.node, start: source.location(start)))
  }

  private mutating func leave(_ event: ParseEvent) {
    defer { depth -= 1 }
    guard depth <= Document.depthLimit, let frame = frames.popLast() else { return }
    switch frame.node {
    case .emphasis: append(.emphasis(frame.content), emphasisRange(of: frame, event, marker: 1))
    case .strong: append(.strong(frame.content), emphasisRange(of: frame, event, marker: 2))
    case .link(let destination, let title):
      append(.link(destination: destination, title: title, frame.content), linkRange(of: frame, event))
    case .image(let source, let title):
      let range = SourceRange(start: frame.start, end: location(column: event.endColumn))
      append(.image(source: source, title: title, frame.content), range)
    default: break  // Only these four are entered.
    }
  }

  private mutating func append(_ kind: Inline.Kind, _ range: SourceRange) {
    if frames.isEmpty {
      Self.append(Inline(kind, range: range), to: &content)
    } else {
      Self.append(Inline(kind, range: range), to: &frames[frames.count - 1].content)
    }
  }

  /// What is left of a run of stars keeps the place of the whole run in cmark's tree: it is cut where its neighbour is.
  private static func append(_ inline: Inline, to content: inout [Inline]) {
    var inline = inline
    if let last = content.last, last.isOnLine(of: inline) {
      if case .text = inline.kind, inline.range.start <= last.range.end {
        inline.range.start.column = min(last.range.end.column + 1, inline.range.end.column)
      } else if case .text = last.kind, last.range.end >= inline.range.start {
        content[content.count - 1].range.end.column = max(inline.range.start.column - 1, last.range.start.column)
      }
    }
    content.append(inline)
  }

  // MARK: - Places

  private mutating func appendBreak(_ kind: Inline.Kind) {
    append(kind, blockRange)
    let line = source.line(leaf.lines[lastLine].number)
    lastLine = min(lastLine + 1, leaf.lines.count - 1)
    // After a backslash at the end of a line, unlike after spaces, cmark goes on counting.
    if case .lineBreak = kind, source.bytes[line].last == .backslash { return }
    baseLine = lastLine
  }

  private mutating func position(column: Int) -> SourceText.Position {
    let (position, index) = leaf.position(column: column, base: baseLine)
    lastLine = max(lastLine, index)
    return position
  }

  private mutating func location(column: Int) -> SourceLocation { source.location(position(column: column)) }

  private mutating func range(of event: ParseEvent) -> SourceRange {
    let start = location(column: event.startColumn)
    return SourceRange(start: start, end: location(column: event.endColumn))
  }

  /// With the backticks, which cmark leaves out. Those at the end can be on a line of their own.
  private mutating func codeRange(of event: ParseEvent) -> SourceRange {
    var count = 0
    while source.byte(at: leaf.position(column: event.endColumn + count + 1, base: baseLine).position.byte) == .backtick {
      count += 1
    }
    let start = location(column: event.startColumn - count)
    return SourceRange(start: start, end: location(column: event.endColumn + count))
  }

  private func range(of frame: Frame, marker: Int) -> SourceRange {
    guard let first = frame.content.first, let last = frame.content.last else {
      return SourceRange(start: frame.start, end: frame.start)
    }
    var range = SourceRange(start: first.range.start, end: last.range.end)
    range.start.column = max(range.start.column - marker, 1)
    range.end.column += marker
    return range
  }

  /// Between cmark's own ends, which are those of the whole runs of stars.
  private mutating func emphasisRange(of frame: Frame, _ event: ParseEvent, marker: Int) -> SourceRange {
    let range = range(of: frame, marker: marker)
    return SourceRange(start: max(range.start, frame.start), end: min(range.end, location(column: event.endColumn)))
  }

  /// In an autolink cmark counts from the start of the block, but the text is right, and the brackets are around it.
  private mutating func linkRange(of frame: Frame, _ event: ParseEvent) -> SourceRange {
    if case .link(_, "") = frame.node, frame.content.count == 1, case .text = frame.content[0].kind {
      let around = range(of: frame, marker: 1)
      if isAutolink(around) { return around }
    }
    return SourceRange(start: frame.start, end: location(column: event.endColumn))
  }

  private func isAutolink(_ range: SourceRange) -> Bool {
    let start = source.position(line: range.start.line - source.firstLine + 1, column: range.start.column)
    let end = source.position(line: range.end.line - source.firstLine + 1, column: range.end.column)
    return source.byte(at: start.byte) == UInt8(ascii: "<") && source.byte(at: end.byte) == UInt8(ascii: ">")
  }
}

extension Inline {
  fileprivate func isOnLine(of next: Inline) -> Bool {
    switch (kind, next.kind) {
    case (.softBreak, _), (.lineBreak, _), (_, .softBreak), (_, .lineBreak): false
    default: range.end.line == next.range.start.line
    }
  }
}
