import Curriculum
import Diagnostics
import Testing

/// Reading with a memory is quicker and says the same.
struct ReadingMemoryTests {
  private static let mistakes =
    fileMistakes + yamlMistakes + fieldMistakes + headingMistakes + slideMistakes + linkMistakes + formMistakes
    + exerciseMistakes
    + disclosureMistakes + caseMistakes + overlayMistakes

  @Test func `a mistake comes and goes as if everything were read anew`() {
    var memory = ReadingMemory()
    let right = (Fixture(), Fixture().compilation.diagnostics)
    for mistake in Self.mistakes {
      let wrong = mistake.change(Fixture())
      let anew = (wrong, wrong.compilation.diagnostics)
      for (fixture, diagnostics) in [right, anew, anew] {
        let compilation = Compilation(of: fixture.sources, local: fixture.localSources, remembering: &memory)
        #expect(compilation.diagnostics == diagnostics)
      }
    }
  }

  @Test func `what is read is what the files hold now`() throws {
    var memory = ReadingMemory()
    for fixture in [Fixture(), Fixture().changing("toolkit.yml", "title: A toolkit", to: "title: Another")] {
      for _ in 1...2 {
        let remembered = try #require(Compilation(of: fixture.sources, remembering: &memory).toolkit)
        let anew = try #require(fixture.compilation.toolkit)
        let (texts, others) = ("\(remembered)", "\(anew)")
        let same = zip(texts, others).prefix { $0 == $1 }.count
        #expect(texts == others, "first different: \(texts.dropFirst(max(same - 200, 0)).prefix(500))")
      }
    }
  }
}

extension FormAnswers: CustomStringConvertible {
  /// Sets and dictionaries have no order of their own.
  public var description: String { "\(chosen.sorted()) \(written.sorted { $0.key < $1.key })" }
}
