import ConsentCore
import Curriculum
import Diagnostics
import Foundation
import Testing

@testable import SiteRenderer

/// Every text of the interface stands in a file of `Site/Languages`, and none stands there for nothing.
struct InterfaceTextTests {
  private static let assets = RenderedSite.assets

  /// What is written in templates as it is: names of keys that are the same in every language.
  private static let plainWords: Set<String> = ["B", "W", "E", "P", "C", "O", "F", "S", "N", "Esc", "F5"]

  @Test(arguments: assets.templates.keys.sorted())
  func `a template has no words of its own`(name: String) throws {
    let template = try #require(Self.assets.templates[name])
    let words = PlainText(of: template).words.filter { !Self.plainWords.contains($0) }
    #expect(words == [], "put them into Site/Languages and write [[group.name]]")
  }

  /// Names that browsers know, and what only whoever writes scripts ever reads.
  private static let plainLiterals: Set<String> = [
    "Tab", "Arrow", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Enter", "Escape", "End", "Home", "PageDown", "PageUp",
    "QuotaExceededError", "DOMContentLoaded", "ABCDEFGHJKLMNPQRSTUVWXYZ23456789",
    "The question is longer than the consent core takes.", "The consent core refused the question (${}).",
  ]

  @Test(arguments: assets.scripts.keys.sorted())
  func `a script has no words of its own`(name: String) throws {
    let script = try #require(Self.assets.scripts[name])
    let code = script.split(separator: "\n").filter { line in
      let start = line.drop { $0 == " " }
      return !start.hasPrefix("*") && !start.hasPrefix("/*") && !start.hasPrefix("//")
    }
    let literals = code.flatMap { line in line.matches(of: #/"([^"]*)"|`([^`]*)`/#).map { String($0.1 ?? $0.2 ?? "") } }
      .map { $0.replacing(#/\$\{[^}]*\}/#, with: "${}") }
    let words = literals.filter { literal in
      // A sentence or a label starts with a capital letter; a part of one stands around a value. Selectors and classes do neither.
      let isWording =
        literal.contains(#/^\W*[A-Z][a-z]+/#) || literal.contains(#/\} [a-z]{2,} |\} [a-z]{2,}$| [a-z]+: \$\{/#)
      return isWording && !Self.plainLiterals.contains(literal)
    }
    #expect(words == [], "put them into Site/Languages and write TrainingToolkit.words(\"group.name\")")
  }

  @Test func `every text is asked for`() throws {
    let templates = Self.assets.templates.reduce(into: Set<String>()) { keys, template in
      keys.formUnion(TemplateText(template.value, name: template.key).keys)
    }
    let scripts = Self.assets.scripts.values.flatMap { ScriptWords.keys(in: $0, path: "").map(\.key) }
    let known = templates.union(scripts).union(Words.keysOfProgram).union(["language.name"])
    let idle = Set(RenderedSite.words.phrases.keys).subtracting(known)
    #expect(idle.sorted() == [], "nobody asks for these texts of Site/Languages/en.yml; remove them")
  }

  @Test func `what would make a disclosure lawful is called on pages as in the terminal`() {
    for remedy in Remedy.allCases { #expect(RenderedSite.words.text(of: remedy) == remedy.text) }
  }

  @Test func `a text that a template asks for and nobody has is named with its place`() throws {
    let template = TemplateText("<p>\n<b>[[common.clos]]</b>", name: "a")
    let failure = #expect(throws: CompileFailure.self) { try template.mustache(in: RenderedSite.words) }
    #expect(
      failure?.description
        == "Site/Templates/a.mustache:2:4: error: the interface has no text 'common.clos'; did you mean 'common.close'?"
    )
  }

  @Test func `a text goes into a template with the values that the template names`() throws {
    let words = try Words(reading: "a:\n  b: \"On {day}, {what} & more\"\n  c: now\n", language: "en")
    let template = TemplateText("<p title=\"[[a.c]]\">[[a.b | what: <em>[[a.c]]</em>]]</p>", name: "a")
    #expect(try template.mustache(in: words) == "<p title=\"now\">On {{day}}, <em>now</em> &amp; more</p>")
  }

  @Test func `a text that a script asks for and nobody has is named with its place`() throws {
    let failure = #expect(throws: CompileFailure.self) {
      try ScriptWords(of: ["a.js": "let a;\na = words(\"common.clos\");\n"], in: RenderedSite.words)
    }
    #expect(
      failure?.description
        == "Site/Scripts/a.js:2:12: error: the interface has no text 'common.clos'; did you mean 'common.close'?"
    )
  }

  @Test func `a language without a file is named with those that there are`() throws {
    let failure = #expect(throws: CompileFailure.self) { try Languages(Self.assets.languages).words(for: "fr-CA") }
    #expect(
      failure?.description.hasPrefix("Site/Languages/fr.yml:1:1: error: the interface has no words for language 'fr-CA'")
        == true
    )
  }
}

/// The words of a template that are neither tags nor texts from elsewhere.
private struct PlainText {
  private(set) var words: [String] = []

  init(of template: String) {
    var text = template
    // What goes into the attributes of the frame is no text.
    text.replace(#/\{\{\$(kind|data)\}\}.*?\{\{\/(kind|data)\}\}/#.dotMatchesNewlines(), with: "")
    while let slot = text.firstMatch(of: #/\[\[[^\[\]]*\]\]/#) { text.replaceSubrange(slot.range, with: "") }
    text.replace(#/\{\{\{.*?\}\}\}|\{\{.*?\}\}/#.dotMatchesNewlines(), with: "")
    for attribute in text.matches(of: #/(?:aria-label|title|alt|placeholder)="([^"]*)"/#) { add(String(attribute.1)) }
    text.replace(#/<[^>]*>/#, with: "\n")
    text.replace(#/&[a-z]+;/#, with: "")
    add(text)
  }

  private mutating func add(_ text: String) {
    words += text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.contains(#/[A-Za-z]/#) }
  }
}
