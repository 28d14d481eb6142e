import Foundation
import Testing

/// `toolkit check` on a copy of the real content with some mistakes.
struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: Program.package.appending(path: "Content"), to: folder.url.appending(path: "Content"))
  }

  private func change(_ path: String, _ old: String, to new: String) throws {
    let text = try folder.text(path)
    #expect(text.contains(old), "\(path) has '\(old)'")
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  private func check(_ arguments: String...) throws -> Program.Result {
    try Program.run(["check", "--as-of", "2026-11-22"] + arguments, in: folder.url)
  }

  /// A misspelled field, a date in another style, a flag with a capital, a heading with a slip, a colon in a value, a time in short.
  private func makeMistakes() throws {
    try change("Content/toolkit.yml", "language:", to: "langauge:")
    try change("Content/law/hipaa-expiration.md", "reviewed: 2026-", to: "reviewed: 2026/")
    try change("Content/law/hipaa-recipient.md", "## Why it matters", to: "## Why it maters")
    try change("Content/forms/harbor-light-release.md", "part2Program: true", to: "part2Program: True")
    try change("Content/forms/drug-court-release.md", "title: ", to: "titel: Then: ")
    try change("Content/modules/07-collaboration/01-welcome.md", "### Activity (5 minutes)", to: "### Activity (5 min)")
  }

  // MARK: - Fixing

  @Test func `what has one safe answer is mended, and then there is nothing left to mend`() throws {
    let original = try folder.text("Content/toolkit.yml")
    try makeMistakes()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("Content/toolkit.yml"))
    let before = try check()
    #expect(before.status == 1)
    #expect(before.errors.contains("'toolkit check --fix' can mend "))
    let result = try check("--fix")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n").sorted()
    #expect(lines.count == 8)
    #expect(lines.contains("Content/toolkit.yml:4:1: fixed: write 'language' for 'langauge'"))
    #expect(lines.contains("Content/forms/drug-court-release.md:3:1: fixed: write 'title' for 'titel'"))
    #expect(try folder.text("Content/toolkit.yml") == original)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("Content/toolkit.yml"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("Content"))
    #expect(
      names.sorted()
        == (try FileManager.default.contentsOfDirectory(atPath: Program.package.appending(path: "Content").path)).sorted()
    )
    let again = try check("--fix")
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("No errors: "))
  }

  @Test func `a file that is marked read-only stays as it is, and the others are mended`() throws {
    try change("Content/toolkit.yml", "language:", to: "langauge:")
    try change("Content/forms/drug-court-release.md", "title:", to: "titel:")
    let before = try folder.text("Content/toolkit.yml")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path("Content/toolkit.yml"))
    let result = try check("--fix")
    #expect(result.status == 1)
    #expect(result.output == "Content/forms/drug-court-release.md:3:1: fixed: write 'title' for 'titel'\n")
    #expect(
      result.errors.hasPrefix(
        "Error: 'Content/toolkit.yml' is marked read-only and is left as it is; allow writing to it first\n"
      )
    )
    #expect(result.errors.contains("Content/toolkit.yml:4:1: error: unknown field 'langauge'"))
    #expect(try folder.text("Content/toolkit.yml") == before)
    #expect(try !folder.text("Content/forms/drug-court-release.md").contains("titel:"))
  }

  @Test func `what could mean two things is left to the editor`() throws {
    try change("Content/modules/07-collaboration/03-what-works.md", "[@", to: "[@x")
    let before = try folder.text("Content/modules/07-collaboration/03-what-works.md")
    let result = try check("--fix")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(try folder.text("Content/modules/07-collaboration/03-what-works.md") == before)
  }

  // MARK: - For people

  @Test func `the line is shown with the place marked`() throws {
    try change("Content/toolkit.yml", "language:", to: "langauge:")
    let result = try check()
    #expect(
      result.errors == """
        Content/toolkit.yml:4:1: error: unknown field 'langauge'; did you mean 'language'?
           4 | langauge: en
             | ^~~~~~~~
             = fix: write 'language' for 'langauge'
        1 error, 0 warnings; 'toolkit check --fix' can mend 1

        """
    )
  }

  @Test func `an aged law text is a warning on the day that is asked for, and never in a build`() throws {
    try FileManager.default.copyItem(at: Program.package.appending(path: "Site"), to: folder.url.appending(path: "Site"))
    let later = try Program.run("check", "--as-of", "2031-01-01", in: folder.url)
    #expect(later.status == 0)
    #expect(later.errors.contains("warning: law text was last reviewed on "))
    #expect(try Program.run("check", "--as-of", "tomorrow", in: folder.url).status == 64)
    #expect(try Program.run("build", in: folder.url).errors == "")
  }

  // MARK: - For programs

  private struct Report: Decodable {
    struct Place: Decodable, Equatable {
      var path: String
      var line: Int
      var column: Int
      var endColumn: Int
    }
    struct Fix: Decodable {
      var message: String
      var place: Place
      var replacement: String
    }
    struct Entry: Decodable {
      var id: String
      var topic: String
      var severity: String
      var message: String
      var place: Place
      var fix: Fix?
    }
    var version: Int
    var errors: Int
    var warnings: Int
    var diagnostics: [Entry]
  }

  @Test func `what was found as JSON says the same`() throws {
    try change("Content/toolkit.yml", "language:", to: "langauge:")
    let result = try check("--json")
    #expect(result.status == 1)
    #expect(result.errors == "")
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect((report.version, report.errors, report.warnings) == (1, 1, 0))
    let entry = try #require(report.diagnostics.last)
    #expect((entry.id, entry.topic, entry.severity) == ("unknown-field", "fields", "error"))
    #expect(entry.message == "unknown field 'langauge'; did you mean 'language'?")
    #expect(entry.place == Report.Place(path: "Content/toolkit.yml", line: 4, column: 1, endColumn: 9))
    #expect(entry.fix?.place == entry.place && entry.fix?.replacement == "language")
  }

  @Test func `content without a mistake is an empty list`() throws {
    let result = try check("--json")
    #expect(result.status == 0)
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect((report.errors, report.warnings, report.diagnostics.count) == (0, 0, 0))
  }

  @Test func `two documents do not go to one place`() throws {
    #expect(try check("--json", "--fix").status == 64)
    #expect(try check("--json", "--sarif", "-").status == 64)
  }
}
