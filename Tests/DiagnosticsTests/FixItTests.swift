import Diagnostics
import Testing

struct FixItTests {
  private func applied(_ text: String, _ fixes: [FixIt]) -> (text: String, count: Int) {
    let (bytes, fixes) = fixes.applied(to: Array(text.utf8))
    return (String(decoding: bytes, as: UTF8.self), fixes.count)
  }

  private func fix(_ line: Int, _ column: Int, _ found: String, _ replacement: String) -> FixIt {
    FixIt(replacing: found, with: replacement, at: SourceLocation(path: "a.md", line: line, column: column))
  }

  @Test func `fixes are applied at their places, in any order, and leave the rest byte for byte`() {
    let result = applied(
      "\u{FEFF}titel: é\r\nb: yess\r\n",
      [fix(2, 4, "yess", "yes"), fix(1, 1, "titel", "title"), fix(1, 8, "é", "")]
    )
    #expect(result.text == "\u{FEFF}title: \r\nb: yes\r\n")
    #expect(result.count == 3)
  }

  @Test func `a fix whose words are not there is left out`() {
    #expect(applied("title: x", [fix(1, 1, "titel", "title")]) == ("title: x", 0))
    #expect(applied("title: x", [fix(7, 1, "titel", "title"), fix(1, 50, "x", "y")]) == ("title: x", 0))
  }

  @Test func `of two fixes that meet, the first is applied`() {
    #expect(applied("abcdef", [fix(1, 1, "abc", "x"), fix(1, 3, "cd", "y")]) == ("xdef", 1))
    #expect(applied("abcdef", [fix(1, 1, "abc", "x"), fix(1, 4, "d", "y")]) == ("xdef", 1))
    #expect(applied("abcdef", [fix(1, 1, "abc", "x"), fix(1, 1, "abc", "x")]) == ("xdef", 1))
    #expect(applied("abcdef", [fix(1, 1, "", "x"), fix(1, 4, "d", "y")]) == ("xabcyef", 2))
  }
}

struct SuggestionTests {
  @Test(arguments: [
    ("titel", ["title", "text"], "title"),
    ("Talking point", ["Talking points", "Discussion"], "Talking points"),
    ("TITLE", ["title"], "title"),
    // Two are as near, or nearly so; a short word is nearly anything.
    ("step-3", ["step-1", "step-2"], nil),
    ("colums", ["columns", "column"], nil),
    ("id", ["is"], nil),
    ("author", ["title"], nil),
    ("anything", [], nil),
  ])
  func `a name is sure if nobody could doubt it`(name: String, candidates: [String], match: String?) {
    #expect(sureMatch(for: name, in: candidates) == match)
  }
}
