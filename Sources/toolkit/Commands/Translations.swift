import ArgumentParser
import Curriculum
import Diagnostics

struct Translations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what is translated, what is out of step, and what is missing.",
    discussion: """
      A translation stands beside its source, `glossary.es.md` beside `glossary.md`. It is out of step when its source has changed since;
      bring the text up to date, then write the fingerprint that the list gives after `translates:`.

        toolkit translations
        toolkit translations | grep 'out of step'
      """.flowing
  )

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let toolkit = try Compilation(reading: sources.folders).toolkitOrExit(in: sources.folders)
    if toolkit.translations.isEmpty { print("toolkit.yml lists no translations.") }
    for translation in toolkit.translations {
      print(translation.summary)
      for path in translation.translated.sorted() {
        let isOutOfStep = translation.outOfStep.contains(path)
        print("  \(isOutOfStep ? "out of step" : "translated ")  \(path)")
      }
      for path in translation.untranslated {
        print("  missing      \(path)  translates: \(translation.fingerprints[path] ?? "")")
      }
    }
  }
}
