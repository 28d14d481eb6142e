import Curriculum
import Diagnostics
import Testing

/// Texts that stand beside those that they translate.
struct TranslationTests {
  private static let fixture = Fixture().changing("toolkit.yml", "language: en", to: "language: en\ntranslations: [es]")
  private static let section = "modules/07-share/01-why.es.md"
  private static let spanish = """
    ---
    translates: \(fingerprint(of: Fixture.section))
    title: Por qué compartir
    ---

    Una introducción.

    ## Por qué

    - Una razón [@hhs2003]

    ### Talking points

    Dígalo. Vea [consentimiento](../../glossary.md#consent).

    ### Discussion (2 minutes)

    ¿Y usted?

    """

  /// What the messages ask for: the one place that knows how a text is told from another.
  private static func fingerprint(of path: String, in fixture: Fixture = fixture) -> String {
    let other = path.replacing(".md", with: ".es.md")
    let messages = fixture.adding(other, "---\ntitle: Nada\n---\n\n## Nada\n").messages
    return messages.firstRange(of: "translates: ").map { String(messages[$0.upperBound...].prefix(8)) } ?? ""
  }

  @Test func `a translation takes the place of its source, with the source's settings, ids and fields`() throws {
    let compilation = Self.fixture.adding(Self.section, Self.spanish).compilation
    #expect(compilation.diagnostics.map(\.description) == [])
    let toolkit = try #require(compilation.toolkit)
    let translation = try #require(toolkit.translations.first)
    let (source, section) = (toolkit.modules[0].sections[0], translation.toolkit.modules[0].sections[0])
    #expect(translation.toolkit.about.language == "es")
    #expect(section.title == "Por qué compartir")
    #expect((section.id, section.objectives.count) == (source.id, source.objectives.count))
    #expect(section.slides.map(\.id) == source.slides.map(\.id))
    #expect(section.slides.map(\.minutes) == source.slides.map(\.minutes))
    #expect(source.title == "Why share")
    #expect(translation.translated == [Fixture.section])
    #expect(translation.untranslated.contains("glossary.md") && !translation.untranslated.contains(Fixture.form))
    #expect(translation.outOfStep == [])
  }

  @Test func `talking points are in steps where those of the source are, and list as many`() throws {
    let fixture = Self.fixture.changing(
      Fixture.section,
      "<!-- short: yes -->",
      to: "<!-- short: yes -->\n<!-- in-steps: yes -->"
    )
    .changing(Fixture.section, "- One reason", to: "- Another\n- One reason")
    .changing(
      Fixture.section,
      "### Talking points\n",
      to: "### Talking points\n<!-- in-steps: yes -->\n\n- Say one.\n- Say two.\n"
    )
    let marked = Self.spanish.replacing(
      Self.fingerprint(of: Fixture.section),
      with: Self.fingerprint(of: Fixture.section, in: fixture)
    )
    .replacing("- Una razón", with: "- Otra\n- Una razón")
    let translated = fixture.adding(Self.section, marked.replacing("points\n", with: "points\n\n- Diga una.\n- Diga dos.\n"))
    let parts = try #require(translated.compilation.toolkit?.translations.first).toolkit.modules[0].slides[0].parts
    #expect(translated.messages == "")
    #expect(parts.map(\.isInSteps) == [true, false])
    let messages = fixture.adding(Self.section, marked.replacing("points\n", with: "points\n\n- Diga una.\n")).messages
    #expect(messages.contains("slide appears in 2 steps, and its talking points list 1 item"))
  }

  @Test func `a heading has one id in every language, so that links lead to the same place`() throws {
    let fingerprint = Self.fingerprint(of: "readings/law.md")
    let text = "---\ntranslates: \(fingerprint)\ntitle: La ley\n---\n\n## Entonces y ahora\n\nTexto.\n"
    let compilation = Self.fixture.adding("readings/law.es.md", text)
      .changing(Fixture.section, "../../glossary.md#consent", to: "../../readings/law.md#then-and-now").compilation
    #expect(compilation.diagnostics == [])
    let translation = try #require(compilation.toolkit?.translations.first).toolkit
    #expect(translation.readings[0].headingIDs == ["then-and-now"])
    #expect(translation.readings[0].blocks != compilation.toolkit?.readings[0].blocks)
  }

  @Test func `a translation whose source has changed is out of step`() throws {
    let changed = Self.fixture.adding(Self.section, Self.spanish).changing(Fixture.section, "An opening.", to: "Another.")
    let compilation = changed.compilation
    let asked = compilation.diagnostics.map(\.description)
    #expect(asked.count == 1)
    #expect(
      asked.first?.hasPrefix(
        """
        modules/07-share/01-why.es.md:2:13: warning: 'modules/07-share/01-why.md' has changed since it was translated; bring this \
        text up to date, then write 'translates: 
        """
      ) == true
    )
    #expect(compilation.toolkit?.translations.first?.outOfStep == [Fixture.section])
  }

  @Test func `what is wrong with a field that a translation has from its source is said at the source alone`() {
    let module = "modules/07-share/module.md"
    let fixture = Self.fixture.changing(module, "\nminutes: ", to: "\nminutes: 1")
    let text = "---\ntranslates: 00000000\ntitle: Compartir\n---\n\nUn módulo.\n\n## Objectives\n\n1. Saber\n"
    let without = fixture.compilation.diagnostics.filter { $0.id.name == "minutes-differ" }
    let with = fixture.adding("modules/07-share/module.es.md", text).compilation.diagnostics
    #expect(without.map(\.location.path) == [module])
    #expect(with.filter { $0.id.name == "minutes-differ" } == without)
  }

  @Test func `a slide that a translation lacks takes no minutes from its module`() {
    let module = "modules/07-share/module.md"
    let fixture = Self.fixture.changing(module, "\nminutes: 4", to: "\nminutes: 5")
      .appending(Fixture.section, "\n\n## Ask\n<!-- minutes: 1 -->\n\n- Ask\n\n### Talking points\n\nAsk.\n")
    let section = Self.spanish.replacing(
      Self.fingerprint(of: Fixture.section),
      with: Self.fingerprint(of: Fixture.section, in: fixture)
    )
    let text = """
      ---
      translates: \(Self.fingerprint(of: module, in: fixture))
      title: Compartir
      ---

      Un módulo.

      ## Introduction
      ## Intended audience
      ## Facilitator qualifications
      ## Terminology
      ## Objectives

      1. Saber por qué.
      2. Saber cómo.

      ## Training tips
      ## Materials
      """
    let translated = fixture.adding("modules/07-share/module.es.md", text).adding(Self.section, section)
    let names = translated.compilation.diagnostics.map(\.id.name)
    #expect(names.contains("other-count"))
    #expect(!names.contains("minutes-differ"))
  }

  @Test func `a mistake in a translation is named in the translation`() {
    let messages = { (text: String) in Self.fixture.adding(Self.section, text).messages }
    #expect(
      messages(Self.spanish.replacing("title: Por", with: "titel: Por"))
        == "modules/07-share/01-why.es.md:3:1: error: unknown field 'titel'; did you mean 'title'?"
    )
    #expect(
      messages(Self.spanish.replacing("glossary.md#consent", with: "glossary.md#consentimiento"))
        .hasPrefix("modules/07-share/01-why.es.md:14:48: error: ")
    )
    #expect(
      messages(Self.spanish + "## Más\n\n- Otra\n\n### Talking points\n\nYa.\n") == """
        modules/07-share/01-why.es.md:1:1: error: a translation has the slides of its source, in their order; found 2, the source has 1
        """
    )
  }

  @Test func `a translation of nothing, of a form, or to a language that nobody lists is an error`() {
    #expect(
      Self.fixture.adding("readings/lav.es.md", "---\ntitle: La ley\n---\n").messages
        == "readings/lav.es.md:1:1: error: there is no 'readings/lav.md' that this translates; did you mean 'readings/law.md'?"
    )
    #expect(
      Self.fixture.adding("forms/release.es.md", "").messages == """
        forms/release.es.md:1:1: error: 'forms/release.md' has no translations; a form in another language is a form of its own, with \
        its own name
        """
    )
    #expect(
      Self.fixture.adding("readings/law.fr.md", "---\ntitle: La loi\n---\n").messages == """
        readings/law.fr.md:1:1: error: toolkit.yml lists no translations to 'fr'; add it there: 'translations: [fr]'
        """
    )
  }

  @Test func `the statements of a self-assessment know the words that they translate`() throws {
    let path = "assessments/stand.md"
    let source = """
      ---
      assessment: stand
      kind: inventory
      title: Stand
      minutes: 2
      scale: [No, Yes]
      ---

      ## Statements

      ### Ours

      - One.
      - Two.
      """
    let fixture = Self.fixture.adding(path, source)
    let spanish = """
      ---
      translates: \(Self.fingerprint(of: path, in: fixture))
      title: Lugar
      scale: [No, Sí]
      ---

      ## Statements

      ### Lo nuestro

      - Uno.

      """
    let translation = fixture.adding("assessments/stand.es.md", spanish + "- Dos.\n").compilation.toolkit?.translations.first
    let statements = try #require(translation?.toolkit.assessments.first?.statements)
    #expect(statements.map(\.sourceWords) == ["One.", "Two."])
    let messages = fixture.adding("assessments/stand.es.md", spanish).messages
    #expect(
      messages.contains(
        "assessments/stand.es.md:9:1: error: a translation has the statements of its source, in their order; found 1, the source has 2"
      ),
      "\(messages)"
    )
  }

  @Test func `a glossary's terms keep their ids`() throws {
    let path = "glossary.es.md"
    let text = "---\ntranslates: \(Self.fingerprint(of: "glossary.md"))\n---\n\n## Consentimiento\n\nUn permiso.\n"
    let compilation = Self.fixture.adding(path, text).compilation
    #expect(compilation.diagnostics.map(\.description) == [])
    let term = try #require(compilation.toolkit?.translations.first?.toolkit.terms.first)
    #expect((term.id, term.name) == ("consent", "Consentimiento"))
  }
}
