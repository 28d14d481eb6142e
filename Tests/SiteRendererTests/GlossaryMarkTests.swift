import Curriculum
import Markdown
import Testing

@testable import SiteRenderer

/// Where the terms of the glossary are marked in texts.
struct GlossaryMarkTests {
  private static let context: PageContext = {
    var toolkit = RenderedSite.toolkit
    let pattern = toolkit.terms[0]
    func term(_ name: String, also: [String] = [], loosely: [String] = []) -> Term {
      var term = pattern
      (term.id, term.name, term.otherNames, term.looseNames) = (name.slug, name, also, loosely)
      return term
    }
    toolkit.terms = [
      term("42 CFR Part 2", also: ["Part 2"]), term("Business associate", also: ["BA"]),
      term("Consent", also: ["Part 2 consent"]),
      term("Court order"), term("Intermediary"), term("Part 2 program", loosely: ["program"]),
      term("Treatment, payment and operations", also: ["TPO"]),
    ]
    return PageContext(toolkit, for: .participant, in: RenderedSite.words, path: "readings/a.html")
  }()

  private func marked(_ texts: String...) -> String {
    var marks = GlossaryMarks(in: Self.context)
    let html = texts.map { Self.context.html(marks.marking(Document(parsing: $0, path: "a.md").blocks)) }.joined()
    return html.replacing(#/<a class="term" href="../glossary.html#([a-z0-9-]+)" data-term="\1">([^<]*)</a>/#) {
      "[\($0.2)|\($0.1)]"
    }
  }

  @Test(arguments: [
    ("A consent is a Consent.", "<p>A [consent|consent] is a Consent.</p>\n"),
    ("Two consents, Intermediaries", "<p>Two [consents|consent], [Intermediaries|intermediary]</p>\n"),
    ("Part 2 programs under Part 2", "<p>[Part 2 programs|part-2-program] under [Part 2|42-cfr-part-2]</p>\n"),
    ("A Part 2\nprogram", "<p>A [Part 2\nprogram|part-2-program]</p>\n"),
    ("A Part 2 program, a Part 2 program", "<p>A [Part 2 program|part-2-program], a Part 2 program</p>\n"),
    ("treatment, payment and operations", "<p>[treatment, payment and operations|treatment-payment-and-operations]</p>\n"),
    ("treatment payment and operations", "<p>treatment payment and operations</p>\n"),
    (
      "a program, part 2, ba, consenting, court-ordered, pre-consent",
      "<p>a program, part 2, ba, consenting, court-ordered, pre-consent</p>\n"
    ),
    ("The BA’s and BAs", "<p>The [BA|business-associate]’s and BAs</p>\n"),
    (
      "**A *court\norder***, `consent`", "<p><strong>A <em>[court\norder|court-order]</em></strong>, <code>consent</code></p>\n"
    ),
    ("Bay Court Consent, Consent House: Consent", "<p>Bay Court Consent, Consent House: [Consent|consent]</p>\n"),
    ("Ask Part 2 people", "<p>Ask [Part 2|42-cfr-part-2] people</p>\n"),
    ("A < B, a consent & \"more\"", "<p>A &lt; B, a [consent|consent] &amp; &quot;more&quot;</p>\n"),
  ])
  func `a term is marked where it is first used`(text: String, html: String) {
    #expect(marked(text) == html)
  }

  @Test func `headings, quotations, links, code and the heads of tables stay as they are`() {
    #expect(marked("# Consent\n\n> A consent.\n\n    consent").contains("[") == false)
    #expect(marked("See [the consent](https://a.example).").contains("[") == false)
    let table = marked("| Consent | TPO |\n| - | - |\n| Intermediary | *TPO* |")
    #expect(table.components(separatedBy: "[").count == 3)
    #expect(table.contains("<em>[TPO|treatment-payment-and-operations]</em>"))
    #expect(marked("- 1\n\n  - a consent").contains("a [consent|consent]"))
  }

  @Test func `one page marks a term once, in all of its texts`() {
    #expect(
      marked("A consent.", "A consent.", "A court order.")
        == "<p>A [consent|consent].</p>\n<p>A consent.</p>\n<p>A [court order|court-order].</p>\n"
    )
  }

  @Test(arguments: Audience.allCases)
  func `study pages and readings mark terms and carry their definitions; no other page does`(audience: Audience) throws {
    var count = 0
    for (path, html) in try RenderedSite.pages(for: audience) {
      let marks = html.matches(of: /<a class="term" [^>]* data-term="([^"]+)"/).map { String($0.1) }
      let definitions = html.matches(of: /<template data-term="([^"]+)"/).map { String($0.1) }
      #expect(marks == definitions, "\(path)")
      #expect(Set(marks).count == marks.count, "\(path)")
      #expect(marks.isEmpty || path.hasPrefix("readings/") || path.contains(/module-[0-9]+\/[0-9]/), "\(path)")
      count += marks.count
    }
    #expect(count > 40)
  }
}
