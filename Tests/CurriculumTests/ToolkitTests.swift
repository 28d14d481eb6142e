import Curriculum
import Diagnostics
import Markdown
import Testing

struct ToolkitTests {
  private func toolkit(_ fixture: Fixture) throws -> Toolkit {
    let messages = fixture.messages
    return try #require(fixture.compilation.toolkit, "\(messages)")
  }

  private func slide(_ body: String) throws -> Slide {
    let fixture = Fixture().changing(Fixture.section, "- One reason [@hhs2003]", to: body)
    return try #require(toolkit(fixture).modules.first?.slides.first)
  }

  @Test func `a slide has its id, parts and citations`() throws {
    let slide = try slide("- One reason [@hhs2003] [@hhs2003]")
    #expect(slide.id == "why-share")
    #expect(slide.number == 1)
    #expect(slide.minutes == 4)
    #expect(slide.isInShortVersion)
    #expect(slide.parts.map(\.kind) == [.talkingPoints, .discussion])
    #expect(slide.parts.map(\.minutes) == [nil, 2])
    #expect(slide.citations == ["hhs2003"])
    #expect(slide.location == SourceLocation(path: Fixture.section, line: 9, length: 12))
  }

  @Test(arguments: [
    ("- a [@hhs2003]", Slide.Layout.bullets),
    ("Words. [@hhs2003]", .bullets),
    ("1. a [@hhs2003]", .steps),
    ("> a\n\n[@hhs2003]", .quotation),
    ("> a\n\nMore. [@hhs2003]", .bullets),
    ("| a | b |\n| - | - |\n| c | d [@hhs2003] |", .columns),
    ("![Steps](../../images/steps.svg) [@hhs2003]", .picture),
    ("![Steps](../../images/steps.svg)\n\nMore. [@hhs2003]", .bullets),
  ])
  func `a layout follows from what is on the slide`(body: String, layout: Slide.Layout) throws {
    #expect(try slide(body).layout == layout)
  }

  @Test func `a setting overrides the layout and the id`() throws {
    let fixture = Fixture().changing(
      Fixture.section,
      "<!-- short: yes -->",
      to: "<!-- short: yes -->\n<!-- layout: statement --> <!-- id: reasons -->"
    )
    let slide = try #require(toolkit(fixture).modules.first?.slides.first)
    #expect(slide.layout == .statement)
    #expect(slide.id == "reasons")
  }

  @Test func `settings say how a slide is shown in the room`() throws {
    let fixture = Fixture().changing(
      Fixture.section,
      "<!-- short: yes -->",
      to: "<!-- short: yes -->\n<!-- in-steps: yes -->\n<!-- tally: yes -->\n<!-- exercises: find, decide -->"
    ).changing(Fixture.section, "- One reason", to: "| State | no | yes |\n| - | - | - |\n| a | | |\n| b | | |\n\n")
      .changing(
        Fixture.section,
        "### Talking points\n",
        to: "### Talking points\n<!-- in-steps: yes -->\n\n- For a.\n- For b.\n"
      )
    let slide = try #require(toolkit(fixture).modules.first?.slides.first)
    #expect(slide.layout == .table)
    #expect(slide.isInSteps)
    #expect(slide.stepCount == 2)
    #expect(slide.parts.map(\.isInSteps) == [true, false])
    #expect(slide.countsHands)
    #expect(slide.exercises.map(\.id) == ["find", "decide"])
  }

  @Test func `links are written from the content folder, and citations as links`() throws {
    let slide = try slide("See [b](../../readings/law.md), [c](#why-share), [d](https://a.org) and [@hhs2003].")
    guard case .paragraph(let content) = try #require(slide.body.first).kind else {
      return #expect(Bool(false), "no paragraph")
    }
    let links = content.compactMap { inline -> String? in
      if case .link(let destination, _, let words) = inline.kind { "\(destination) \(words.plainText)" } else { nil }
    }
    #expect(
      links == ["readings/law.md b", "modules/07-share/01-why.md#why-share c", "https://a.org d", "cite:hhs2003 HHS, 2003"]
    )
    #expect(content.plainText == "See b, c, d and HHS, 2003.")
  }

  @Test func `pictures are written from the content folder`() throws {
    let slide = try slide("![Steps](../../images/steps.svg) [@hhs2003]")
    guard case .paragraph(let content) = try #require(slide.body.first).kind else {
      return #expect(Bool(false), "no paragraph")
    }
    #expect(
      content.first?.kind
        == .image(source: "images/steps.svg", title: "", [Inline(.text("Steps"), range: try textRange(content))])
    )
  }

  private func textRange(_ content: [Inline]) throws -> SourceRange {
    guard case .image(_, _, let words) = try #require(content.first).kind else { return content[0].range }
    return try #require(words.first).range
  }

  @Test func `line ends and a byte order mark do not matter`() throws {
    let fixture = Fixture().sources.reduce(Fixture()) { fixture, file in
      guard file.path.hasSuffix(".md") else { return fixture }
      let windows = file.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      return fixture.adding(file.path, bytes: [0xEF, 0xBB, 0xBF] + windows)
    }
    let (windows, unix) = (try toolkit(fixture), try toolkit(Fixture()))
    #expect(windows.modules.first?.slides.first?.body == unix.modules.first?.slides.first?.body)
    #expect(windows.forms.map(\.query) == unix.forms.map(\.query))
    let mistake = fixture.changing("readings/law.md", "minutes: 5", to: "minutes: five")
    #expect(mistake.messages.hasPrefix("readings/law.md:4:10: error:"))
  }

  @Test func `the same files give the same toolkit in any order`() {
    let files = Fixture().sources
    let (one, other) = (Compilation(of: files), Compilation(of: files.reversed()))
    #expect(one.toolkit?.lawTexts.map(\.rule) == other.toolkit?.lawTexts.map(\.rule))
    #expect(one.toolkit?.terms.map(\.name) == ["Consent"])
    #expect(one.toolkit?.terms.first?.otherNames == ["release", "ROI"])
  }

  @Test(arguments: [
    ("a.md", "modules/01-a/02-b.md", "../../a.md"),
    ("modules/01-a/module.md", "modules/01-a/02-b.md", "module.md"),
    ("modules/02-b/module.md", "modules/01-a/02-b.md", "../02-b/module.md"),
    ("forms/a.md", "glossary.md", "forms/a.md"),
  ])
  func `a path is written as the file at hand needs it`(path: String, source: String, written: String) {
    #expect(ContentDestination(path: path).written(in: source) == written)
    #expect(ContentDestination(written, from: source)?.path == path)
  }
}
