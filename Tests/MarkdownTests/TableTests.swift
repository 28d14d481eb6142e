import Markdown
import Testing

struct TableTests {
  @Test(arguments: [
    Case("in a quote", "> | a |\n> |---|\n> | b |\nlazy", "1:3-3:7 a / b"),
    Case("in a list item", "- | a |\n  |---|\n  | b |\n", "1:3-3:7 a / b"),
    Case("in an item under a star", "* a | b\n  --|--\n", "1:3-2:7 a b"),
    Case("after lines of a paragraph", "x\ny\n  a | b\n--|--\nc | d\n", "3:1-5:5 a b / c d"),
    Case("after a definition", "[x]: y\n| [x] |\n|--|\n", "2:1-3:4 x"),
    Case("up to a thematic break", "| a |\n|---|\n| b |\n---\n", "1:1-3:5 a / b"),
    Case("up to a list", "| a |\n|---|\n| b |\n2. c\n", "1:1-3:5 a / b"),
    Case("up to indented code", "| a |\n|---|\n| b |\n    c\n", "1:1-3:5 a / b"),
    Case("over an underline of equals signs", "| a |\n|---|\n===\n", "1:1-3:3 a / ==="),
    Case("with a link defined below", "| [a] |\n|---|\n\n[a]: b\n", "1:1-2:5 a"),
    Case(
      "with cells that look like blocks",
      "| # a | > b | - c |\n|-|-|-|\n| 1. x | ``` | [y]: z |\n",
      "1:1-3:23 # a > b - c / 1. x ``` [y]: z"
    ),
    Case("with cells that end like a heading", "| a # | b \\ |\n|-|-|\n", "1:1-2:5 a # b \\"),
    Case("with a column that is not closed", ":-: | b\n--: | :--\n", "1:1-2:9 :-: b"),
    Case("with lines that end in CR LF", "| a |\r\n|---|\r\n| b |\r\n", "1:1-3:5 a / b"),
  ])
  func `a table is found`(example: Case) {
    #expect(tables(in: Document(parsing: example.markdown, path: "a.md").blocks) == [example.expected])
  }

  @Test func `a paragraph can hold more than one table`() {
    let document = Document(parsing: "| a |\n|---|\n2. x\n\n   | b |\n   |---|\n3. | c |\n   |--|\n", path: "a.md")
    #expect(tables(in: document.blocks) == ["1:1-2:5 a", "5:4-6:8 b", "7:4-8:7 c"])
  }

  @Test(arguments: [
    "a\n---", "| a |\n", "| a | b |\n|---|\n", "> | a |\n|---|\n", "| a |\n    |---|\n", "`| a |\n|---|",
    "    | a |\n    |---|\n",
  ])
  func `no table is found`(markdown: String) {
    #expect(tables(in: Document(parsing: markdown, path: "a.md").blocks).isEmpty)
  }

  @Test func `the places of cells and of what is in them are those in the file`() {
    let markdown = "text\n\n> -  | a |  *b* |\n>    |---|------|\n>    | x \\| *y* || |\n>    |\\|\\|[z](z)\n"
    let dump = TreeDump(Document(parsing: markdown, path: "a.md", firstLine: 10)).text
    #expect(
      dump.split(separator: "\n").filter {
        $0.contains("header") || $0.contains("row") || $0.contains("emph") || $0.contains("link")
      }
      .map { $0.drop { $0 == " " } } == [
        "header 12:8-12:8", "header 12:13-12:15", "emphasis 12:13-12:15",
        "row 1 14:8-14:15", "emphasis 14:13-14:15", "row 1 14:18-14:18",
        "row 2 15:7-15:16", "link \"z\" \"\" 15:11-15:16", "row 2 15:16-15:16",
      ]
    )
  }

  /// A name, Markdown, and the place and words of its table.
  struct Case: CustomTestStringConvertible {
    var name: String
    var markdown: String
    var expected: String
    var testDescription: String { name }

    init(_ name: String, _ markdown: String, _ expected: String) {
      self.name = name
      self.markdown = markdown
      self.expected = expected
    }
  }

  private func tables(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.kind {
      case .table(let table): [summary(of: table, block)]
      case .blockQuote(let blocks): tables(in: blocks)
      case .list(let list): list.items.flatMap { tables(in: $0.blocks) }
      default: []
      }
    }
  }

  private func summary(of table: Table, _ block: Block) -> String {
    let rows = ([table.header] + table.rows).map { $0.map(\.content.plainText).joined(separator: " ") }
    let (start, end) = (block.range.start, block.range.end)
    return "\(start.line):\(start.column)-\(end.line):\(end.column) \(rows.joined(separator: " / "))"
  }
}
