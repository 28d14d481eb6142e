import Curriculum
import Markdown

/// A table whose headers say what they are headers of.
struct TableHTML {
  private let table: Table
  private let hasRowHeaders: Bool
  private let cell: ([Inline]) -> String

  /// `prepare` makes the content of a cell into that of the page.
  init(_ table: Table, hasRowHeaders: Bool = false, _ prepare: ([Inline]) -> [Inline]) {
    self.table = table
    self.hasRowHeaders = hasRowHeaders
    var html: [[Inline]: String] = [:]
    for content in (table.header + table.rows.joined()).map(\.content) {
      html[content] = HTMLWriter(.site).html(prepare(content))
    }
    cell = { html[$0] ?? "" }
  }

  /// In a frame of its own, which scrolls sideways where the table is wider than the page.
  func scrollable(in words: Words) -> String {
    let headings = table.header.map(\.content.plainText).filter { !$0.isEmpty }.joined(separator: ", ")
    let name = words(.tableNamed, ["headings": headings]).escapedForHTML
    return "<div class=\"table-frame\" role=\"group\" aria-label=\"\(name)\" tabindex=\"0\">\n\(html)</div>\n"
  }

  var html: String {
    var html = "<table>\n<thead>\n<tr>"
    for (header, alignment) in zip(table.header, table.alignments) {
      let text = cell(header.content)
      html += text.isEmpty ? "<td></td>" : "<th scope=\"col\"\(attribute(for: alignment))>\(text)</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (index, (cell, alignment)) in zip(row, table.alignments).enumerated() {
        let isHeader = hasRowHeaders && index == 0
        let (start, end) = isHeader ? ("th scope=\"row\"", "th") : ("td", "td")
        html += "<\(start)\(attribute(for: alignment))>\(self.cell(cell.content))</\(end)>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  private func attribute(for alignment: Table.Alignment) -> String {
    alignment == .none ? "" : " class=\"align-\(alignment.rawValue)\""
  }
}
