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
        toolkit translations --json | jq '.[].missing[].path'
      """.flowing
  )

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let toolkit = try Compilation(reading: sources.folders).toolkitOrExit(in: sources.folders)
    if json {
      Console.say(try JSONText.of(toolkit.translations.map(TranslationReport.init)))
      return
    }
    if toolkit.translations.isEmpty { Console.say("toolkit.yml lists no translations.") }
    for translation in toolkit.translations {
      Console.say(translation.summary)
      for path in translation.translated.sorted() {
        let isOutOfStep = translation.outOfStep.contains(path)
        Console.say("  \(isOutOfStep ? "out of step" : "translated ")  \(path)")
      }
      for path in translation.untranslated {
        Console.say("  missing      \(path)  translates: \(translation.fingerprints[path] ?? "")")
      }
    }
  }
}
