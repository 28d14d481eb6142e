import ConsentCore
import Curriculum
import Diagnostics
import Foundation
import Testing

/// The content folder of this repository, as the command reads it.
enum RealContent {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardizedFileURL

  static func files() throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.sorted().compactMap { name in
      let url = folder.appending(path: name)
      let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      return isFolder ? nil : SourceFile(path: name, bytes: Array(try Data(contentsOf: url)))
    }
  }
}

struct RealContentTests {
  @Test func `the content of this repository compiles without an error`() throws {
    let compilation = Compilation(of: try RealContent.files())
    let messages = compilation.diagnostics.map(\.description).joined(separator: "\n")
    #expect(!compilation.hasErrors, "\(messages)")
    let isUnmeasured = compilation.diagnostics.contains {
      ["unmeasured-objective", "once-measured-objective"].contains($0.id.name)
    }
    #expect(!isUnmeasured, "\(messages)")
    let toolkit = try #require(compilation.toolkit, "\(messages)")
    #expect(toolkit.modules.map(\.number) == [7])
    #expect(toolkit.lawTexts.count == 110)
    #expect(toolkit.modules[0].slides.count >= 40)
    #expect(toolkit.modules[0].slides.contains { !$0.citations.isEmpty })
    let tasks = toolkit.exercises.compactMap { exercise in
      if case .findTheDefects(let task) = exercise.task { task } else { nil }
    }
    #expect(tasks.count { $0.generated.isEmpty } >= 8)
    for form in toolkit.forms { #expect(toolkit.exercises.contains { $0.form == form.id }, "no exercise on '\(form.id)'") }
    #expect(toolkit.exercises.count { $0.kind == .thenAndNow } >= 3)
    #expect(toolkit.exercises.count { $0.kind == .whoNeedsToKnow } >= 2)
    let cases = toolkit.exercises.compactMap { exercise in
      if case .mayThisBeDisclosed(let task) = exercise.task { task.decision.verdict } else { nil }
    }
    #expect(cases.count >= 24)
    let completions = toolkit.exercises.compactMap { exercise in
      if case .completeTheForm(let task) = exercise.task { task } else { nil }
    }
    #expect(completions.count >= 4)
    #expect(completions.allSatisfy { task in Set(task.aims.map(\.isPermitted)).count == 2 && task.slips.count >= 5 })
    for verdict in Decision.Verdict.allCases { #expect(cases.count { $0 == verdict } >= 7, "\(verdict)") }
  }

  @Test func `whoever adds a slide is not held up by translations, and hears which are left out`() throws {
    let files = try RealContent.files()
    let translated = Set(files.map(\.path).filter { $0.hasSuffix(".es.md") }.map { $0.replacing(".es.md", with: ".md") })
    let sections = files.filter { $0.path.hasPrefix("modules/07-collaboration/0") && translated.contains($0.path) }
    #expect(sections.count >= 8)
    var memory = ReadingMemory()
    var leftOut: Set<String> = []
    for section in sections {
      let longer = SourceFile(path: section.path, bytes: section.bytes + Array(Self.slide.utf8))
      let changed = files.map { $0.path == section.path ? longer : $0 }
      let compilation = Compilation(of: changed, remembering: &memory)
      let messages = compilation.diagnostics.map(\.description).joined(separator: "\n")
      #expect(!compilation.hasErrors, "\(messages)")
      let translation = try #require(compilation.toolkit?.translations.first, "\(messages)")
      #expect(!translation.translated.contains(section.path) && translation.outOfStep == [section.path])
      let told = compilation.diagnostics.filter { $0.id.name == "left-out" }
      #expect(told.allSatisfy { !translation.translated.contains($0.location.path.replacing(".es.md", with: ".md")) })
      leftOut.formUnion(told.map(\.location.path))
    }
    // Their cards are lines of the slides.
    #expect(leftOut.contains("exercises/cards-02-month-eleven.es.md"))
  }

  private static let slide = """

    ## One more
    <!-- minutes: 1 -->

    - A line

    ### Talking points

    Say it.

    """

  /// An agency shows this page to whoever asks it for WCAG 2.2 AA, so all criteria are there.
  @Test func `the page on accessibility has each criterion once and counts them rightly`() throws {
    let file = try #require(try RealContent.files().first { $0.path == "about/accessibility.md" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let rows = text.matches(of: #/(?m)^\| (\d\.\d\.\d+) [^|]+ \| (A+) \| ([^|]+) \| ([^|]+) \|$/#)
    let levels = Dictionary(grouping: rows, by: { String($0.2) }).mapValues { $0.map { String($0.1) } }
    #expect(levels == Self.criteria)
    #expect(rows.allSatisfy { $0.4.count > 10 })
    let answers = Dictionary(grouping: rows, by: { String($0.3) }).mapValues(\.count)
    let counts = [
      ("Met", "Met"), ("Met, with a limit that the tables name", "With a limit"), ("Not met in one place", "Not in one place"),
      ("Nothing here that they are about", "Nothing here"),
    ]
    #expect(Set(answers.keys).isSubset(of: counts.map(\.1)))
    for (said, answer) in counts { #expect(text.contains("| \(said) | \(answers[answer] ?? 0) |"), "\(said)") }
  }

  private static let criteria = [
    "A": [
      "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1", "2.1.2", "2.1.4", "2.2.1",
      "2.2.2",
      "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "3.1.1", "3.2.1", "3.2.2", "3.2.6",
      "3.3.1",
      "3.3.2", "3.3.7", "4.1.2",
    ],
    "AA": [
      "1.2.4", "1.2.5", "1.3.4", "1.3.5", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.4.5", "2.4.6",
      "2.4.7",
      "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3", "3.2.4", "3.3.3", "3.3.4", "3.3.8", "4.1.3",
    ],
  ]
}
