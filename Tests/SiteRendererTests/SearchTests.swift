import Curriculum
import Testing

@testable import SiteRenderer

/// What search finds. How it looks things up is tested in the browsers, in `Tests/Browser/test_search.py`.
struct SearchTests {
  private let toolkit = RenderedSite.toolkit

  private func entries(for audience: Audience) -> [SearchEntry] {
    let edition = LocalEdition(of: toolkit, in: RenderedSite.words)
    return SearchIndex(of: edition, with: PageSet(of: edition, for: audience)).entries
  }

  @Test(arguments: [
    ("", []),
    ("A release, signed.", ["a", "release", "signed"]),
    ("The parent’s lawyer's files", ["the", "parents", "lawyers", "files"]),
    ("42 CFR 2.31(a)(4), 290dd-2.", ["42", "cfr", "2.31", "a", "4", "290dd", "2"]),
    ("Élan, re\u{301}sume\u{301}, AÑO, naïve", ["elan", "resume", "ano", "naive"]),
    ("…'quoted' – 3.", ["quoted", "3"]),
    ("Ω 家庭 ½", ["ω", "家庭", "½"]),
  ])
  func `a text is cut into words without accents and signs`(text: String, words: [String]) {
    #expect(SearchWords(of: text).words == words)
  }

  @Test func `the index is written as it says`() {
    func entry(_ kind: SearchEntry.Kind, _ heading: String, _ address: Address, _ text: String) -> SearchEntry {
      SearchEntry(kind: kind, pageTitle: "Page", heading: heading, address: address, language: "en", text: text)
    }
    let index = SearchIndex(
      of: [
        entry(.section, "Page", Address("a.html"), "An order. An order!"),
        entry(.section, "Order", Address("a.html", id: "x"), "Écrit"),
        entry(.term, "Page", Address("b.html", id: "y"), "order " + String(repeating: "more ", count: 9)),
      ],
      in: RenderedSite.words
    )
    let kinds = SearchEntry.Kind.allCases.map { "\"\(RenderedSite.words.member($0, of: .searchGroup))\"" }.joined(
      separator: ","
    )
    #expect(
      index.json.text == """
        {"kinds":[\(kinds)],
        "pages":[[0,"a.html","Page","en"],[8,"b.html","Page","en"]],
        "entries":[[0,"","","An order. An order!"],[0,"x","Order","Écrit"],[1,"y","","order more more more more more more more more more "]],
        "terms":"an ecrit more order page",
        "postings":"0C 1B 2H 0C1I1B 0I2I"}
        """
    )
  }

  @Test(arguments: Audience.allCases)
  func `every hit leads to a page and a place on it, and every page is found`(audience: Audience) throws {
    let pages = Dictionary(uniqueKeysWithValues: try RenderedSite.pages(for: audience).map { ($0.path, $0.html) })
    let entries = entries(for: audience)
    for entry in entries {
      let html = try #require(pages[entry.address.path], "\(entry.address.path)")
      let isThere = entry.address.id.map { html.contains(" id=\"\($0)\"") } ?? true
      #expect(isThere, "\(entry.address)")
      #expect(!entry.heading.isEmpty)
      #expect(entry.language == toolkit.about.language)
    }
    #expect(Set(entries.map(\.address.path)) == Set(pages.keys))
    #expect(Set(entries.map(\.address)).count == entries.count, "each place is found once")
  }

  @Test func `a trainer finds the text of the documentation, and the other pages of trainers by their titles alone`() {
    let extra = Set(entries(for: .trainer)).subtracting(entries(for: .participant))
    #expect(extra.allSatisfy { $0.kind == .trainersPage })
    let chapters = Set(toolkit.chapters.map { SiteMap.page(of: $0).path })
    let ofChapters = extra.filter { chapters.contains($0.address.path) }
    #expect(Set(ofChapters.map(\.address.path)) == chapters)
    #expect(ofChapters.count > 2 * chapters.count && ofChapters.contains { $0.text.contains("front matter") })
    // Answer keys, facilitator packs, the coverage of the rules, and the list of the chapters.
    let others = extra.subtracting(ofChapters)
    #expect(others.count == toolkit.exercises.count + toolkit.modules.count + 2)
    #expect(others.allSatisfy { $0.text.isEmpty && $0.heading == $0.pageTitle })
  }

  @Test func `what is not translated says in which language it is`() throws {
    let edition = try #require(RenderedSite.editions.last)
    let entries = SearchIndex(of: edition, with: PageSet(of: edition, for: .trainer)).entries
    let english = entries.filter { $0.language == "en" }
    #expect(english.allSatisfy { $0.file.map(edition.untranslated.contains) == true })
    #expect(entries.allSatisfy { $0.language == "en" || $0.language == "es" })
    // References have no translations; the first section has one.
    #expect(english.contains { $0.kind == .reference } && entries.contains { $0.kind == .section && $0.language == "es" })
  }

  @Test(arguments: Audience.allCases)
  func `search knows no talking point and no answer, whoever the site is for`(audience: Audience) {
    // The documentation shows editors how answers are written, by example.
    let known = entries(for: audience).filter { $0.kind != .trainersPage }.map(\.text).joined(separator: " | ")
    let secrets = toolkit.talkingPoints + toolkit.debriefs + toolkit.hints + toolkit.explanations
    #expect(secrets.count > 600)
    let open = toolkit.openTexts
    let found = secrets.filter { known.contains($0) && !open.contains($0) }
    #expect(found == [])
  }
}

extension Toolkit {
  fileprivate var talkingPoints: [String] {
    modules.flatMap(\.slides).flatMap(\.parts).filter { $0.kind == .talkingPoints || $0.kind == .activity }
      .flatMap(\.blocks).flatMap { [$0].words.sentences }
  }

  fileprivate var debriefs: [String] { exercises.flatMap(\.debrief).flatMap { [$0].words.sentences } }

  fileprivate var hints: [String] {
    (exercises.flatMap(\.hints) + checks.flatMap(\.questions).flatMap(\.hints)).flatMap(\.words.sentences)
  }

  fileprivate var explanations: [String] {
    checks.flatMap(\.questions).flatMap { question in
      question.explanation.words.sentences + question.options.flatMap { $0.text.words.sentences + $0.feedback.words.sentences }
    }
  }

  /// What participants read elsewhere in the same words.
  fileprivate var openTexts: String {
    let slides = modules.flatMap(\.slides).flatMap { slide in
      [slide.body.words] + slide.parts.filter { $0.kind == .law || $0.kind == .discussion }.map(\.blocks.words)
    }
    let texts = readings.map(\.blocks.words) + terms.map(\.definition.words) + exercises.map(\.opening.words)
    let law = lawTexts.flatMap { [$0.whatIsWrong.words, $0.whyItMatters.words, $0.howToMend.words] }
    let sections = modules.flatMap(\.sections).map(\.introduction.words) + modules.map(\.summary.words)
    let questions = checks.flatMap(\.questions).map(\.text.words)
    return (slides + texts + law + sections + questions).joined(separator: " | ")
  }
}

extension Question {
  fileprivate var options: [Option] {
    switch task {
    case .chooseOne(let options), .chooseAll(let options), .fill(_, _, let options): options
    case .order, .match, .reflect: []
    }
  }
}

extension String {
  /// Sentences of more than a few words, which stand nowhere by chance.
  fileprivate var sentences: [String] {
    split { ".?!".contains($0) }.map { $0.drop { " ·”".contains($0) } }.filter { $0.split(separator: " ").count > 6 }.map(
      String.init
    )
  }
}
