import Markdown
import Testing

/// Texts that have brought parsers down, most of them from cmark's own tests. Coming through is the test.
struct HostileTests {
  @Test(arguments: [
    Case("nested quotes", "> ", 100_000, "a"),
    Case("nested lists", "- ", 20_000, "a"),
    Case("nested lists and quotes", "- > 1. ", 5_000, "a"),
    Case("nested emphasis", "*a **a ", 65_000, "b" + String(repeating: " a** a*", count: 65_000)),
    Case("nested links", "[a](", 50_000, ""),
    Case("open brackets", "[", 100_000, "a"),
    Case("bracket pairs", "[", 50_000, "a" + String(repeating: "]", count: 50_000)),
    Case("emphasis that never opens", "a_ ", 65_000, ""),
    Case("emphasis that never closes", "_a ", 65_000, ""),
    Case("mismatched emphasis", "*a_ ", 50_000, ""),
    Case("emphasis and links", "[ a_", 50_000, ""),
    Case("open image links", "![a](", 20_000, ""),
    Case("backticks of growing length", "", 0, (1...1500).map { "e" + String(repeating: "`", count: $0) }.joined()),
    Case("open comments", "</<!--", 50_000, ""),
    Case("open instructions", "<?", 50_000, ""),
    Case("hard breaks", "a  \n", 50_000, ""),
    Case("NUL bytes", "a\0b ", 10_000, "\0"),
    Case("entities", "&amp;&#0;&#x110000;&nope;", 10_000, ""),
    Case("definitions", "[a]: b\n", 20_000, "c"),
    Case("definitions of one line that never are", "[a\n", 20_000, "c"),
    Case("lines in quotes", "> a\n", 20_000, ""),
    Case("tabs", "\t> \t- ", 5_000, "a"),
    Case("carriage returns", "a\r", 20_000, ""),
    Case("delimiter rows", "|-\n", 20_000, ""),
    Case("tables behind one another", "a\n:-\n2. x\n", 2_000, ""),
    Case("escaped pipes in a cell", "|a|\n|-|\n|", 1, String(repeating: "\\|", count: 50_000)),
    Case(
      "a table of ten thousand rows",
      "| a | b | c |\n|---|---|---|\n",
      1,
      String(repeating: "| *a* | b | `c` |\n", count: 10_000)
    ),
    Case(
      "a table of many columns and short rows",
      String(repeating: "|a", count: 5_000) + "|\n" + String(repeating: "|-", count: 5_000) + "|\n",
      1,
      String(repeating: "a\n", count: 2_000)
    ),
    Case(
      "a table of too many columns",
      String(repeating: "|a", count: 70_000) + "|\n" + String(repeating: "|-", count: 70_000) + "|\n",
      1,
      ""
    ),
  ])
  func `a hostile text comes through`(example: Case) {
    let document = Document(parsing: example.markdown, path: "a.md")
    #expect(!HTMLWriter(.conformance).html(document.blocks).isEmpty)
    _ = HTMLWriter(.site).html(document.blocks)
    _ = document.omissions
  }

  @Test func `what is nested too deep keeps its words at the deepest level there is`() {
    let document = Document(parsing: String(repeating: "> ", count: 1_000) + "a *b*", path: "a.md")
    let html = HTMLWriter(.site).html(document.blocks)
    #expect(html.split(separator: "\n").count { $0 == "<blockquote>" } == Document.depthLimit)
    #expect(html.contains("<p>a <em>b</em></p>"))
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    var markdown: String
    var testDescription: String { name }

    init(_ name: String, _ unit: String, _ count: Int, _ end: String) {
      self.name = name
      markdown = String(repeating: unit, count: count) + end
    }
  }
}
