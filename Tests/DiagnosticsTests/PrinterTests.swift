import Diagnostics
import Testing

/// Not the one of the testing library.
typealias Location = Diagnostics.SourceLocation

/// What people see of a diagnostic on a terminal.
struct PrinterTests {
  private func printed(_ text: String, _ location: Location, fix: FixIt? = nil, notes: [Diagnostic.Note] = []) -> String {
    let printer = DiagnosticPrinter(files: ["a.md": Array(text.utf8)], folders: SourceFolders(content: "Content"))
    return printer.text(of: .error("wrong", at: location, notes: notes, fix: fix))
  }

  private func place(_ line: Int, _ column: Int, _ length: Int) -> Location {
    Location(path: "a.md", line: line, column: column, length: length)
  }

  @Test func `what a terminal would act on in a message or a path is shown, line breaks and tabs as they are`() {
    #expect("a\u{1B}[31mb\u{202E}c\u{7F}\n\td é".shown == #"a\u001B[31mb\u202Ec\u007F"# + "\n\td é")
    let printer = DiagnosticPrinter(files: [:])
    #expect(printer.text(of: .error("no \u{1B}c", at: Location(path: "\u{7}.md"))) == #"\u0007.md:1:1: error: no \u001Bc"#)
  }

  @Test func `the line is shown with a caret under the place, the fix and the notes below`() {
    let fix = FixIt(replacing: "titel", with: "title", at: place(2, 1, 0))
    #expect(
      printed("---\ntitel: A\n---\n", place(2, 1, 5), fix: fix, notes: [.init("first here", at: place(3, 1, 3))]) == """
        Content/a.md:2:1: error: wrong
           2 | titel: A
             | ^~~~~
             = fix: write 'title' for 'titel'
        Content/a.md:3:1: note: first here
           3 | ---
             | ^~~
        """
    )
  }

  @Test(arguments: [
    // A place without a length, at the end of a line, and one that goes on over it.
    ("abc", 1, 4, 0, "abc", "   ^"),
    ("abc def", 1, 5, .max, "abc def", "    ^~~"),
    // A tab reaches to the next column that four divides.
    ("a\tb", 1, 3, 1, "a   b", "    ^"),
    ("\ta", 1, 1, 1, "    a", "^~~~"),
    // Wide characters, emoji, and marks that combine.
    ("漢字 x", 1, 8, 1, "漢字 x", "     ^"),
    ("漢字", 1, 1, 6, "漢字", "^~~~"),
    ("👩‍👧 x", 1, 13, 1, "👩‍👧 x", "   ^"),
    ("e\u{301}e\u{301} x", 1, 8, 1, "e\u{301}e\u{301} x", "   ^"),
    ("é x", 1, 4, 1, "é x", "  ^"),
    // What a terminal would act on.
    ("a\u{1B}[31mb", 1, 7, 1, "a·[31mb", "      ^"),
    ("a\u{202E}b", 1, 5, 1, "a·b", "  ^"),
    // Line ends of all kinds, and a byte order mark, which has no column.
    ("x\r\nabc\r\n", 2, 2, 1, "abc", " ^"),
    ("x\rabc", 2, 2, 1, "abc", " ^"),
    ("\u{FEFF}abc", 1, 2, 1, "abc", " ^"),
  ])
  func `the caret stands under the place`(text: String, line: Int, column: Int, length: Int, shown: String, marks: String) {
    let lines = printed(text, place(line, column, length)).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropFirst().map { $0.dropFirst("   1 | ".count) } == [Substring(shown), Substring(marks)])
  }

  @Test func `a long line is cut around the place`() {
    let text = String(repeating: "a", count: 5000) + "wrong" + String(repeating: "b", count: 1_000_000)
    let lines = printed(text, place(1, 5001, 5)).split(separator: "\n").dropFirst().map { $0.dropFirst("   1 | ".count) }
    #expect(lines[0].count <= 115 && lines[0].hasPrefix("…a") && lines[0].hasSuffix("b…"))
    let column = lines[1].prefix { $0 == " " }.count
    #expect(lines[0].dropFirst(column).hasPrefix("wrong") && lines[1].dropFirst(column) == "^~~~~")
  }

  @Test(arguments: [
    Location(path: "b.md"), Location(path: "a.md", line: 9), Location(path: "a.md", line: 1, column: 99),
    Location(path: "a.md", line: 0), Location(path: "a.md", line: 2),
  ])
  func `a place that no text has is named alone`(location: Location) {
    #expect(printed("one\n\u{0}\n", location) == "Content/\(location): error: wrong")
  }

  @Test func `colors come only when they are asked for`() {
    let diagnostic = Diagnostic.warning("odd", at: place(1, 1, 1))
    let files = ["a.md": Array("x".utf8)]
    #expect(!DiagnosticPrinter(files: files).text(of: diagnostic).contains("\u{1B}"))
    #expect(
      DiagnosticPrinter(files: files, isColored: true).text(of: diagnostic) == """
        \u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[1;35mwarning:\u{1B}[0m odd
        \u{1B}[34m   1 |\u{1B}[0m x
        \u{1B}[34m     |\u{1B}[0m \u{1B}[1;35m^\u{1B}[0m
        """
    )
  }
}
