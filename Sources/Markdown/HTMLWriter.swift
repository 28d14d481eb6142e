/// Writes blocks and inlines as HTML.
///
///     HTMLWriter(.site).html(Document(parsing: "A *word*.", path: "a.md").blocks)  // "<p>A <em>word</em>.</p>\n"
///
/// Time and memory are linear in the size of the tree and its text. It goes down the tree by recursion, which a parsed tree bounds
/// (see `Document.depthLimit`); who builds a tree by hand must not nest it without end.
package struct HTMLWriter: Sendable {
  package enum Mode: Sendable {
    /// What the reference implementations write, byte for byte, raw HTML and unsafe links included. For tests.
    case conformance
    /// What goes on a page: no raw HTML, no link or image of an unsafe scheme (see `unsafeScheme`), and HTML that a validator accepts:
    /// a column's alignment is the class `align-left`, `align-center` or `align-right`.
    case site
  }

  private let mode: Mode
  private var output = HTMLOutput()

  package init(_ mode: Mode = .site) {
    self.mode = mode
  }

  package func html(_ blocks: [Block]) -> String {
    var writer = self
    writer.write(blocks)
    return writer.output.text
  }

  package func html(_ inlines: [Inline]) -> String {
    var writer = self
    writer.write(inlines)
    return writer.output.text
  }

  // MARK: - Blocks

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block.kind {
    case .paragraph(let content): writeElement("p", content)
    case .heading(let level, let content): writeElement("h\(level)", content)
    case .blockQuote(let blocks):
      output.startLine()
      output.write("<blockquote>\n")
      write(blocks)
      output.startLine()
      output.write("</blockquote>\n")
    case .list(let list): write(list)
    case .codeBlock(let info, let text): writeCode(info: info, text)
    case .html(let html):
      guard mode == .conformance else { return }
      output.startLine()
      output.write(html)
      output.startLine()
    case .thematicBreak:
      output.startLine()
      output.write("<hr />\n")
    case .table(let table): write(table)
    case .rendered(let html):
      output.startLine()
      output.write(html)
      output.startLine()
    }
  }

  private mutating func writeElement(_ name: String, _ content: [Inline], checkbox isTicked: Bool? = nil) {
    output.startLine()
    output.write("<\(name)>")
    writeCheckbox(isTicked)
    write(content)
    output.write("</\(name)>\n")
  }

  /// The first word of the info string names the language.
  private mutating func writeCode(info: String, _ text: String) {
    output.startLine()
    output.write("<pre><code")
    if let language = info.utf8.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).first,
      !language.isEmpty
    {
      output.write(" class=\"language-")
      output.writeEscaped(Substring(language))
      output.write("\"")
    }
    output.write(">")
    output.writeEscaped(text)
    output.write("</code></pre>\n")
  }

  private mutating func write(_ list: List) {
    output.startLine()
    let name: String
    switch list.kind {
    case .bullet:
      name = "ul"
      output.write("<ul>\n")
    case .ordered(let start):
      name = "ol"
      output.write(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    }
    for item in list.items { write(item, isTight: list.isTight) }
    output.write("</\(name)>\n")
  }

  /// The box of a task item stands where its marker stood: at the start of the first paragraph.
  private mutating func write(_ item: List.Item, isTight: Bool) {
    output.startLine()
    output.write("<li>")
    var checkbox = item.isTicked
    for block in item.blocks {
      if case .paragraph(let content) = block.kind {
        if isTight {
          writeCheckbox(checkbox)
          write(content)
        } else {
          writeElement("p", content, checkbox: checkbox)
        }
      } else {
        writeCheckbox(checkbox)
        write(block)
      }
      checkbox = nil
    }
    output.write("</li>\n")
  }

  private mutating func writeCheckbox(_ isTicked: Bool?) {
    guard let isTicked else { return }
    switch mode {
    case .conformance: output.write("<input type=\"checkbox\"\(isTicked ? " checked=\"\"" : "") disabled=\"\" /> ")
    case .site: output.write("<input type=\"checkbox\"\(isTicked ? " checked" : "") disabled> ")
    }
  }

  // MARK: - Tables

  private mutating func write(_ table: Table) {
    output.startLine()
    output.write("<table>\n<thead>\n")
    writeRow(table.header, "th", table.alignments)
    output.write("</thead>\n")
    if !table.rows.isEmpty {
      output.write("<tbody>\n")
      for row in table.rows { writeRow(row, "td", table.alignments) }
      output.write("</tbody>\n")
    }
    output.write("</table>\n")
  }

  private mutating func writeRow(_ cells: [Table.Cell], _ name: String, _ alignments: [Table.Alignment]) {
    output.write("<tr>\n")
    for (cell, alignment) in zip(cells, alignments) {
      output.write("<\(name)\(attribute(for: alignment))>")
      write(cell.content)
      output.write("</\(name)>\n")
    }
    output.write("</tr>\n")
  }

  private func attribute(for alignment: Table.Alignment) -> String {
    switch (alignment, mode) {
    case (.none, _): ""
    case (_, .conformance): " align=\"\(alignment.rawValue)\""
    case (_, .site): " class=\"align-\(alignment.rawValue)\""
    }
  }

  // MARK: - Inlines

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): output.writeEscaped(text)
    case .softBreak: output.write("\n")
    case .lineBreak: output.write("<br />\n")
    case .code(let code):
      output.write("<code>")
      output.writeEscaped(code)
      output.write("</code>")
    case .html(let html): if mode == .conformance { output.write(html) }
    case .emphasis(let content): write(content, in: "em")
    case .strong(let content): write(content, in: "strong")
    case .link(let destination, let title, let content): writeLink(destination, title, content)
    case .image(let source, let title, let content): writeImage(source, title, content)
    case .rendered(let html): output.write(html)
    }
  }

  private mutating func write(_ content: [Inline], in name: String) {
    output.write("<\(name)>")
    write(content)
    output.write("</\(name)>")
  }

  /// Of an unsafe link the words stay.
  private mutating func writeLink(_ destination: String, _ title: String, _ content: [Inline]) {
    guard isWritten(destination) else { return write(content) }
    output.write("<a href=\"")
    output.writeEscapedURL(destination)
    writeTitle(title)
    output.write("\">")
    write(content)
    output.write("</a>")
  }

  /// Of an unsafe image the description stays.
  private mutating func writeImage(_ source: String, _ title: String, _ content: [Inline]) {
    guard isWritten(source) else { return writeDescription(content) }
    output.write("<img src=\"")
    output.writeEscapedURL(source)
    output.write("\" alt=\"")
    writeDescription(content)
    writeTitle(title)
    output.write("\" />")
  }

  /// Closes the attribute before it, and leaves its own for the caller to close.
  private mutating func writeTitle(_ title: String) {
    guard !title.isEmpty else { return }
    output.write("\" title=\"")
    output.writeEscaped(title)
  }

  private func isWritten(_ destination: String) -> Bool { mode == .conformance || unsafeScheme(of: destination) == nil }

  /// The words alone; in conformance raw HTML too, as text.
  private mutating func writeDescription(_ content: [Inline]) {
    for inline in content {
      switch inline.kind {
      case .text(let text), .code(let text): output.writeEscaped(text)
      case .html(let html): if mode == .conformance { output.writeEscaped(html) }
      case .softBreak, .lineBreak: output.write(" ")
      case .emphasis(let content), .strong(let content), .link(_, _, let content), .image(_, _, let content):
        writeDescription(content)
      case .rendered: break
      }
    }
  }
}
