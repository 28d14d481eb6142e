import Curriculum
import Diagnostics
import Testing

/// Whatever stands in a file, the answer is a message.
struct HostileInputTests {
  private static let paths = [
    "toolkit.yml", "references.yml", "resources.yml", "glossary.md", "modules/07-share/module.md", Fixture.section,
    Fixture.form,
    Fixture.exercise, "law/cj-form.md", "readings/law.md",
  ]

  @Test(arguments: paths)
  func `a file cut short anywhere gives a message or a toolkit`(path: String) throws {
    let bytes = try #require(Fixture().sources.first { $0.path == path }).bytes
    for count in stride(from: 0, to: bytes.count, by: 41) {
      let compilation = Fixture().adding(path, bytes: Array(bytes.prefix(count))).compilation
      #expect((compilation.toolkit == nil) == compilation.hasErrors, "\(path) cut at \(count)")
    }
  }

  @Test(arguments: [
    "? [a, b]\n: c\n", "? {a: b}\n: c\n", "!!binary aGk=\n", "!!set {a, b}\n", "%YAML 9.9\n---\na: b\n", "...\n", "---\n---\n",
    "\"\n", "|\n a\n",
    "a: \"\\x00\"\n", "a: 'b\n", "- - - a\n", "\u{FEFF}\u{FEFF}a: b\n", "a\u{2028}b: \u{85}c\n", "<<: a\n", "*a: b\n",
    "[]: {}\n", "- \n", "~\n",
    "a: [\n", "}\n", "@\n", "\u{301}: \u{301}\n", "0: 1\n0: 2\n", "? *a\n: b\n",
  ])
  func `strange YAML gives a message`(yaml: String) {
    for path in ["toolkit.yml", "references.yml", "resources.yml"] {
      let compilation = Fixture().adding(path, yaml).compilation
      #expect(compilation.hasErrors || path == "references.yml" || path == "resources.yml")
    }
    #expect(Fixture().adding("readings/law.md", "---\n\(yaml)---\nText\n").compilation.hasErrors)
    #expect(throws: CompileFailure.self) { try ConsentCase.cases(in: SourceFile(path: "a.yml", text: yaml)) }
  }

  @Test(arguments: [
    String(repeating: ">", count: 100_000), String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000),
    String(repeating: "*a ", count: 50_000), String(repeating: "<!--", count: 50_000), String(repeating: "[@", count: 100_000),
    String(repeating: "](a.", count: 50_000), String(repeating: "](", count: 50_000) + ")",
    String(repeating: "[a][", count: 50_000),
    String(repeating: "[a @", count: 50_000),
    String(repeating: "1 ", count: 100_000), String(repeating: "##a\n", count: 20_000),
    String(repeating: "![](", count: 50_000), String(repeating: "## \n", count: 20_000),
    "[a](\(String(repeating: "a", count: 100_000)))", "[a](%)", "[a](%zz%4)", "[a](#)",
    "[a](.)",
    "[a](..)", "[a](/)", "[a](?)", "![a]()", "[@]", "[a](field:/)", "[a](%00)", "\\[@a]", "<!-- -->", "<!-- : -->", "<!-->",
  ])
  func `strange Markdown gives a message or a toolkit`(markdown: String) {
    for path in [Fixture.section, Fixture.form, Fixture.exercise, "glossary.md", "law/cj-form.md"] {
      let compilation = Fixture().appending(path, "\n\n## More\n\(markdown)\n").compilation
      #expect((compilation.toolkit == nil) == compilation.hasErrors)
    }
  }

  @Test(arguments: [
    "", "/", "a//b", "//", ".", "..", "modules", "modules/", "modules//module.md", "images/", "images/.", "x",
    "modules/07-/module.md",
  ])
  func `a strange path is left alone or reported`(path: String) {
    let compilation = Fixture().adding(path, "x").compilation
    #expect((compilation.toolkit == nil) == compilation.hasErrors)
  }

  @Test func `no file at all gives messages`() {
    #expect(Compilation(of: []).hasErrors)
  }
}
