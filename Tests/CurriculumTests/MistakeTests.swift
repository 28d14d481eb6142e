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
  )
  func `a mistake between files is named with its place and remedy`(mistake: Mistake) {
    #expect(mistake.change(Fixture()).messages == mistake.messages)
  }
}
