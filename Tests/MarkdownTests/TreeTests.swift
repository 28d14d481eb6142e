import Markdown
import Testing

struct TreeTests {
  @Test func `everything becomes the tree with its places in the file`() throws {
    let document = Document(parsing: everything, path: "modules/everything.md", firstLine: 5)
    try expectGolden(TreeDump(document).text, "everything.txt")
  }

  @Test func `places count from the top of the file`() {
    let document = Document(parsing: "# Title\n\nA [link](b.md).\n", path: "modules/a.md", firstLine: 4)
    #expect(document.blocks[0].range.start.description == "modules/a.md:4:1")
    #expect(document.blocks[1].range.start.description == "modules/a.md:6:1")
  }

  @Test(arguments: [
    ("- > a\n\t*b*", "emphasis 2:2-2:4"),
    ("> a\n   *b*", "emphasis 2:4-2:6"),
    ("a\\\n  b *c*", "emphasis 2:5-2:7"),
    ("a ``\nb\n``", "code 1:3-3:2 \"b\""),
    ("a\nb <http://c>\n*d*", "emphasis 3:1-3:3"),
    ("*a`*", "emphasis 1:1-1:4"),
    ("**a*", "emphasis 1:2-1:4"),
    ("*a***b**", "strong 1:4-1:8"),
    ("A\n-\nb", "heading 2 1:1-2:1"),
    ("> A\n> =\n>\n> b", "heading 1 1:3-2:3"),
    ("[a]: b\n[c]: d\n'e'\n*f*", "emphasis 4:1-4:3"),
    ("[a]: b\n===\n*c*\n---\nd", "emphasis 3:1-3:3"),
    ("a\n    *b*\n    >\n", "paragraph 1:1-3:5"),
    ("[a](\n/b)\n*c*", "emphasis 3:1-3:3"),
    ("1.  a\n\n        b\n\n\nc", "code block \"\" 3:9-3:9 \"b\\n\""),
    ("<div\n>\n\nb", "html 1:1-2:1 \"<div\\n>\\n\""),
    ("\0 *a*", "emphasis 1:5-1:7"),
  ])
  func `a hard place is found`(markdown: String, line: String) {
    let dump = TreeDump(Document(parsing: markdown, path: "a.md")).text
    #expect(dump.split(separator: "\n").contains { $0.drop { $0 == " " } == line }, "\(dump)")
  }

  @Test(arguments: ["", "\n", "   ", "\u{FEFF}", "[a]: b"])
  func `a text without content has no blocks`(text: String) {
    #expect(Document(parsing: text, path: "a.md").blocks.isEmpty)
  }

  @Test func `a byte order mark takes no column, and line ends of all kinds count once`() {
    let dump = TreeDump(Document(parsing: "\u{FEFF}# a\r\nb\rc\n", path: "a.md")).text
    #expect(
      dump == """
        heading 1 1:1-1:3
          text 1:3-1:3 "a"
        paragraph 2:1-3:1
          text 2:1-2:1 "b"
          soft break 2:1-3:1
          text 3:1-3:1 "c"

        """
    )
  }
}

/// One of each kind of node, and the places that are hard: indented and lazy lines, definitions in front of a paragraph, code and titles
/// over line ends, runs of stars, autolinks behind something.
private let everything = """
  # Title *one* ##

  Underlined
  *heading*
  ---

  Text with *emphasis*, **strong *both***, ***three***, `code`, ``a ` b``, <i>raw</i> and \\* &amp; é [é *link*](b.md "t").
     indented ![image *x*](c.png) and <https://d.example>, hard\\
  break, [over
  lines](e.md) and `code
  over` lines [f](g.md "ti
  tle") *end*
  then *more*

  [def]: h.md
  [def2]:
    i.md "title"
  text [def] and [def2][]

  > quote *one*
  > > inner
  lazy *two*

  - item
       deep *line*

    second
  - > quoted
    > *again*

  3. [x] ticked *task*
  4. [ ] open
     - [X] nested
     - [y] none
     - \\[x] none

  ~~~ swift extra
  let a = 1
  ~~~

      indented

  <div class="x">
  raw
  </div>

  <!-- setting -->

  ***

  | a | *b*  |  c |
  |---|:----:|---:|
  | 1 \\| 2 | [def] | `x\\|y` *z* |
  | only

  """
