import Diagnostics
import Markdown

/// Looks up the links, pictures and citations of one file, and writes them as the renderer reads them.
///
/// A link to a content file gets a destination relative to the content folder, a citation becomes a link to `cite:KEY` with the
/// reference's label for its text. What cannot be looked up stays as it is, with a message.
struct Resolver {
  /// Which links to fields of a form may stand in a text.
  enum FieldLinks {
    case none
    /// Answers.
    case filledForm
    /// Answers, options and lines.
    case blankForm
  }

  /// Whether the index was needed; a class, since checks ask it of a copy.
  private final class Lookup {
    var hasHappened = false
  }

  let path: String
  private let content: ContentIndex
  private let lookup = Lookup()
  let fieldLinks: FieldLinks
  let log: DiagnosticLog
  /// Keys of what was cited, in order of first use.
  private(set) var citations: [String] = []

  init(path: String, index: ContentIndex, fieldLinks: FieldLinks = .none, log: DiagnosticLog) {
    self.path = path
    content = index
    self.fieldLinks = fieldLinks
    self.log = log
  }

  var index: ContentIndex {
    lookup.hasHappened = true
    return content
  }

  /// Whether what the texts came to depends on other files.
  var hasLookedUp: Bool { lookup.hasHappened }

  mutating func resolve(_ blocks: [Block]) -> [Block] { blocks.map { resolve($0) } }

  private mutating func resolve(_ block: Block) -> Block {
    var block = block
    switch block.kind {
    case .paragraph(let content):
      HeadingsHaveWords.check(paragraph: content, log: log)
      block.kind = .paragraph(resolve(content))
    case .heading(let level, let content):
      HeadingsHaveWords.check(level, content, at: block.range.place, log: log)
      block.kind = .heading(level: level, resolve(content))
    case .blockQuote(let blocks): block.kind = .blockQuote(resolve(blocks))
    case .list(var list):
      for item in list.items.indices { list.items[item].blocks = resolve(list.items[item].blocks) }
      block.kind = .list(list)
    case .table(let table): block.kind = .table(resolve(table))
    case .html(let html): SettingsStandBelowHeadings.check(html, at: block.range.place, log: log)
    case .codeBlock, .thematicBreak, .rendered: break
    }
    return block
  }

  private mutating func resolve(_ table: Table) -> Table {
    var table = table
    for cell in table.header.indices { table.header[cell].content = resolve(table.header[cell].content) }
    for row in table.rows.indices {
      for cell in table.rows[row].indices { table.rows[row][cell].content = resolve(table.rows[row][cell].content) }
    }
    return table
  }

  mutating func resolve(_ content: [Inline]) -> [Inline] {
    content.mergingText.flatMap { resolve($0) }
  }

  private mutating func resolve(_ inline: Inline) -> [Inline] {
    var inline = inline
    switch inline.kind {
    case .text(let text): return resolveCitations(in: text, of: inline)
    case .emphasis(let content): inline.kind = .emphasis(resolve(content))
    case .strong(let content): inline.kind = .strong(resolve(content))
    case .link(let destination, let title, let content):
      let resolved = LinksResolve.destination(destination, at: inline.destinationPlace, in: self) ?? destination
      inline.kind = .link(destination: resolved, title: title, resolve(content))
    case .image(let source, let title, let content):
      let resolved = PicturesResolve.source(source, description: content, at: inline.range.place, in: self) ?? source
      inline.kind = .image(source: resolved, title: title, content)
    case .html(let html): SettingsStandBelowHeadings.check(html, at: inline.range.place, log: log)
    case .softBreak, .lineBreak, .code, .rendered: break
    }
    return [inline]
  }

  private mutating func resolveCitations(in text: String, of inline: Inline) -> [Inline] {
    if inline.isAsWritten { LinksAreWhole.check(text, at: inline.range.start, in: self) }
    let pieces = CitationPiece.pieces(of: text)
    guard pieces.count > 1 || pieces.contains(where: \.isCitation) else { return [inline] }
    return pieces.map { piece in
      var range = inline.range
      range.start.column += piece.offset
      range.end = range.start
      range.end.column += max(piece.length - 1, 0)
      guard case .citation(let key) = piece.kind else { return Inline(.text(piece.text), range: range) }
      guard let label = CitationsResolve.label(of: key, at: range.place, in: self) else {
        return Inline(.text(piece.text), range: range)
      }
      if !citations.contains(key) { citations.append(key) }
      return Inline(.link(destination: "cite:\(key)", title: "", [Inline(.text(label), range: range)]), range: range)
    }
  }
}

extension [Inline] {
  /// Neighbouring texts as one: libcmark leaves `[@key]` as three.
  var mergingText: [Inline] {
    guard zip(self, dropFirst()).contains(where: { $0.isText && $1.isText }) else { return self }
    var merged: [Inline] = []
    var words = ""
    var range: SourceRange?
    for inline in self {
      if case .text(let more) = inline.kind {
        words += more
        range = SourceRange(start: range?.start ?? inline.range.place, end: inline.range.end)
      } else {
        if let range { merged.append(Inline(.text(words), range: range)) }
        (words, range) = ("", nil)
        merged.append(inline)
      }
    }
    if let range { merged.append(Inline(.text(words), range: range)) }
    return merged
  }
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = kind { true } else { false }
  }
}
