import ConsentCore
import Curriculum
import Diagnostics
import Testing

/// One row for each message that an editor can get.
struct MistakeTests {
  @Test func `a toolkit without a fault has no message`() {
    let compilation = Fixture().compilation
    #expect(compilation.diagnostics.map(\.description) == [])
    #expect(compilation.toolkit != nil)
  }

  @Test func `a file given twice is an error`() {
    let compilation = Compilation(of: Fixture().sources + [SourceFile(path: "glossary.md", text: "## A\n\nB\n")])
    #expect(compilation.diagnostics.map(\.description) == ["glossary.md:1:1: error: file is given twice; read it once"])
  }

  @Test(arguments: fileMistakes + yamlMistakes + fieldMistakes + headingMistakes)
  func `a mistake in a file is named with its place and remedy`(mistake: Mistake) {
    #expect(mistake.change(Fixture()).messages == mistake.messages)
  }

  @Test(
    arguments: slideMistakes + linkMistakes + formMistakes + exerciseMistakes + disclosureMistakes + caseMistakes
      + timelineMistakes
      + sortingMistakes
      + questionMistakes
      + mutationMistakes
      + completionMistakes
      + assessmentMistakes
  )
  func `a mistake between files is named with its place and remedy`(mistake: Mistake) {
    #expect(mistake.change(Fixture()).messages == mistake.messages)
  }

  @Test(arguments: overlayMistakes)
  func `a mistake in an overlay is named with its place and remedy`(mistake: Mistake) {
    #expect(mistake.change(Fixture().addingLocal("overlay.yml", localFacts)).messages == mistake.messages)
  }

  @Test(arguments: textMistakes + peopleMistakes)
  func `a mistake in a text is named with its place and remedy`(mistake: Mistake) {
    #expect(mistake.change(Fixture()).messages == mistake.messages)
  }

  @Test func `the age of a law text is held against the day that is asked for`() throws {
    let fixture = Fixture().changing("toolkit.yml", "language: en", to: "language: en\nlaw-review-months: 12")
    let day = try #require(Day(iso: "2027-11-23"))
    #expect(Compilation(of: fixture.sources).diagnostics == [])
    #expect(Compilation(of: fixture.sources, asOf: Day(number: day.number - 1)).diagnostics == [])
    let diagnostics = Compilation(of: fixture.sources, asOf: day).diagnostics
    #expect(diagnostics.count == RuleID.allCases.count)
    #expect(diagnostics.allSatisfy { $0.id.name == "aged-law-text" && $0.severity == .warning })
  }

  @Test func `a review on a day that is yet to come is named as of the day that is asked for`() throws {
    let fixture = Fixture().changing("law/cj-form.md", "2026-11-22", to: "2026-11-25")
      .changing("readings/law.md", "minutes: 5", to: "minutes: 5\nreviewed: 2026-11-24")
    #expect(fixture.compilation.diagnostics == [])
    let messages = Compilation(of: fixture.sources, asOf: Day(iso: "2026-11-24")).diagnostics.map(\.description)
    #expect(
      messages == [
        "law/cj-form.md:5:11: warning: review on 2026-11-25 is yet to come on 2026-11-24; write the day on which the text was reviewed"
      ]
    )
  }

  /// Editors, code hosts and lists of exceptions know a diagnostic by its id; it may not change with the words.
  @Test func `every message has an id of its own, and none that was given goes away`() throws {
    let names = try MessageFunctions.names()
    #expect(
      Set(names).count == names.count,
      "two messages share an id: \(names.filter { name in names.count { $0 == name } > 1 })"
    )
    let listed = try MessageFunctions.listed()
    #expect(
      listed.subtracting(names) == [],
      "these ids are in Tests/CurriculumTests/diagnostic-ids.txt and no message has them"
    )
    #expect(Set(names).subtracting(listed) == [], "add these ids to Tests/CurriculumTests/diagnostic-ids.txt")
  }
}
