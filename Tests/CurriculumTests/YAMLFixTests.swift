import Curriculum
import Diagnostics
import Testing

/// What `--fix` makes of a line that YAML cannot read: the same words, in a line that it can.
struct YAMLFixTests {
  private static let path = "readings/law.md"

  @Test(arguments: [
    ("title: Step 3: the law", "title: \"Step 3: the law\""),
    ("title: The \"law\": a start", "title: 'The \"law\": a start'"),
    ("title: *The law*", "title: \"*The law*\""),
    ("title: @law", "title: \"@law\""),
    ("title: 'It's the law'", "title: \"It's the law\""),
    ("title: \"The law\" today", "title: '\"The law\" today'"),
    ("title:The law", "title: The law"),
  ])
  func `a fix keeps the words`(before: String, after: String) throws {
    let fixture = Fixture().changing(Self.path, "title: The law", to: before)
    let mended = Fixture().changing(Self.path, "title: The law", to: after)
    let bytes = try #require(fixture.sources.first { $0.path == Self.path }).bytes
    let fixes = fixture.compilation.diagnostics.compactMap(\.fix)
    #expect(fixes.applied(to: bytes).bytes == mended.sources.first { $0.path == Self.path }?.bytes)
    #expect(mended.messages == "")
  }

  @Test(arguments: [
    // Two answers.
    " title: The law", "title: & order", "title: [The] law", "title: > The law", "title: Law: the second #2",
    "title: The #2\n  law",
    // Neither kind of quotation marks keeps the words.
    "title: The \"law\": it's here", "title: 'It''s the law's start'",
    // Another mistake would stay.
    "title: The law: a start\nsummary: What: it says",
  ])
  func `nothing is changed where two things could be meant, or where a mistake would stay`(line: String) {
    let diagnostics = Fixture().changing(Self.path, "title: The law", to: line).compilation.diagnostics
    #expect(!diagnostics.isEmpty)
    #expect(diagnostics.allSatisfy { $0.fix == nil })
  }
}
