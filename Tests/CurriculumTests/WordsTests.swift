import Curriculum
import Diagnostics
import Testing

/// The files of `Site/Languages`, as a translator writes them.
struct WordsTests {
  private static let english = """
    time:
      minutes: { one: 1 minute, other: "{count} minutes" }
      day: "{month} {day}"
    common:
      close: Close
    """

  private static func words(_ text: String, _ language: String = "es") throws -> Words {
    try Words(reading: text, language: language)
  }

  @Test func `a text is found by group and name, with values and forms by number`() throws {
    let words = try Self.words(Self.english, "en")
    #expect(words["common.close"] == "Close")
    #expect(words("time.day", ["month": "May", "day": "3"]) == "May 3")
    #expect([1, 2, 0].map { words("time.minutes", count: $0) } == ["1 minute", "2 minutes", "0 minutes"])
  }

  struct Mistake: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var messages: String
  }

  @Test(arguments: [
    Mistake(
      testDescription: "nothing behind the colon",
      text: "common:\n  close:\n",
      messages:
        "Site/Languages/es.yml:2:3: error: 'close' has no text; write it behind the colon, in quotation marks if it has a colon of its own"
    ),
    Mistake(
      testDescription: "a form that no language has",
      text: "time:\n  minutes: { on: 1 minuto, other: \"{count} minutos\" }\n",
      messages: "Site/Languages/es.yml:2:14: error: unknown form 'on'; did you mean 'one'?"
    ),
    Mistake(
      testDescription: "no form for the other numbers",
      text: "time:\n  minutes: { one: 1 minuto }\n",
      messages:
        "Site/Languages/es.yml:2:3: error: 'minutes' has no form 'other', which is taken for every number without a form of its own"
    ),
    Mistake(
      testDescription: "a text without a group",
      text: "close: Cerrar\n",
      messages: "Site/Languages/es.yml:1:8: error: fields such as 'title: A title' are needed here; found 'Cerrar'"
    ),
  ])
  func `a mistake in a file is named with its place and remedy`(mistake: Mistake) throws {
    let failure = #expect(throws: CompileFailure.self) { try Self.words(mistake.text) }
    #expect(failure?.description == mistake.messages)
  }

  @Test func `what a translation lacks or has otherwise is named`() throws {
    let spanish = """
      time:
        minutes: "{count} minutos"
        day: "{dia} de {month}"
      common:
        closes: Cerrar
      """
    let differences = try Self.words(spanish).differences(from: Self.words(Self.english, "en")).sorted()
    #expect(
      differences.map(\.description).joined(separator: "\n") == """
        Site/Languages/es.yml:1:1: error: text 'common.close' is missing; translate 'Close'
        Site/Languages/en.yml:5:3: note: the text is here
        Site/Languages/es.yml:2:3: error: text 'time.minutes' counts something; write its forms, '{ one: …, other: … }'
        Site/Languages/en.yml:2:3: note: it is translated from here
        Site/Languages/es.yml:3:3: error: text 'time.day': '{day}' is missing, '{dia}' stands for nothing
        Site/Languages/en.yml:3:3: note: it is translated from here
        Site/Languages/es.yml:5:3: error: no text of the interface is called 'common.closes'; did you mean 'common.close'?
        """
    )
  }
}
