import Markdown
import Testing

struct TaskItemTests {
  @Test(arguments: [
    ("- [ ] a", false, "a"), ("- [x] a", true, "a"), ("1. [X]  *a*", true, "a"), ("-\n  [x] a", true, "a"),
    ("- [x]\n  a", true, "a"),
    ("- [x] a\n\n[x]: b", true, "a"), ("- [x]\t`a`", true, "a"),
    ("- [ ]", nil, "[ ]"), ("- [x]a", nil, "[x]a"), ("- \\[x] a", nil, "[x] a"), ("- [y] a", nil, "[y] a"),
    ("- [x](b) a", nil, "x a"),
    ("- [x]&#32;a", nil, "[x] a"), ("- a [x] b", nil, "a [x] b"), ("- # [x] a", nil, nil),
  ])
  func `an item that starts with a box is a task`(markdown: String, isTicked: Bool?, words: String?) throws {
    guard case .list(let list)? = Document(parsing: markdown, path: "a.md").blocks.first?.kind else {
      Issue.record("no list")
      return
    }
    let item = try #require(list.items.first)
    #expect(item.isTicked == isTicked)
    guard case .paragraph(let content)? = item.blocks.first?.kind else { return #expect(words == nil) }
    #expect(content.plainText == words)
  }
}
