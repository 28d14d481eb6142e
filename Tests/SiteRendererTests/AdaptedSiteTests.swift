import ConsentCore
import Curriculum
import Testing

@testable import SiteRenderer

/// The site of the invented county: the toolkit with an agency's overlay.
struct AdaptedSiteTests {
  private static let note = "State law note: Franklin, by Larkspur County"

  private func pages(for audience: Audience = .trainer) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try RenderedSite.pages(.adapted, for: audience).map { ($0.path, $0.html) }
    )
  }

  private func page(_ path: String, for audience: Audience = .trainer) throws -> String {
    try #require(try pages(for: audience)[path])
  }

  @Test func `every page names the agency, and loads its colors`() throws {
    let pages = try pages()
    for (path, html) in pages {
      #expect(html.contains("Larkspur County"), "\(path)")
      #expect(html.contains("assets/agency.css\">"), "\(path)")
    }
    for (path, html) in try RenderedSite.pages() where !path.hasPrefix("documentation/") {
      #expect(!html.contains("Larkspur") && !html.contains("agency.css"), "\(path)")
    }
  }

  @Test(arguments: Audience.allCases)
  func `what the county adds stands where its kind stands`(audience: Audience) throws {
    let pages = try pages(for: audience)
    #expect(pages["forms/index.html"]?.contains("larkspur-release.html") == true)
    #expect(pages["forms-pack.html"]?.contains("Form LC-9, release to Larkspur County") == true)
    #expect(pages["exercises/index.html"]?.contains("from-the-cabinet.html") == true)
    #expect(pages["readings/index.html"]?.contains("recovery-docket.html") == true)
    #expect(pages["resources.html"]?.contains("The worker&#39;s handbook") == true)
    #expect(pages["references.html"]?.contains("id=\"franklin-code\"") == true)
    let glossary = try #require(pages["glossary.html"])
    #expect(glossary.contains("id=\"family-recovery-docket\""))
    #expect(
      glossary.contains("Form LC-20, written with the parents")
        && !glossary.contains("The child welfare agency&#39;s written plan")
    )
    let section = try #require(pages["module-7/06-information-sharing.html"])
    #expect(section.contains("id=\"form-lc-9\"") && section.contains("../assets/local/images/docket.svg"))
    #expect(pages["module-7/slides.html"]?.contains("Bring Form LC-9, and leave the form of 2018") == true)
    let files = try RenderedSite.site(.adapted, for: audience).files.map(\.path)
    #expect(files.contains("assets/local/images/docket.svg"))
  }

  @Test(arguments: Audience.allCases)
  func `the providers are a page and a part of the workbook`(audience: Audience) throws {
    let providers = try #require(RenderedSite.adaptedToolkit.agency?.providers)
    for path in ["providers.html", "module-7/workbook.html"] {
      let html = try page(path, for: audience)
      for provider in providers {
        #expect(html.contains(provider.name), "\(path): \(provider.name)")
        for service in provider.services { #expect(html.contains(service), "\(path): \(service)") }
        if let telephone = provider.contact.telephone {
          #expect(html.contains("href=\"tel:\(telephone)\">\(telephone)</a>"), "\(path): \(telephone)")
        }
      }
    }
    #expect(try RenderedSite.pages(for: audience).allSatisfy { $0.path != "providers.html" })
  }

  @Test func `a note on State law stands at each rule that it touches, wherever the rule is shown, and nowhere else`() throws {
    let pages = try pages()
    let law = try #require(pages["law.html"])
    for rule in law.split(separator: "<article class=\"rule\"").dropFirst() {
      let names = ["consent-expiration-present", "consent-duration-reasonable", "consent-signature-minor"]
      let isTouched = names.contains { rule.hasPrefix(" id=\"\($0)\"") }
      #expect(rule.contains(Self.note) == isTouched, "\(rule.prefix(60))")
    }
    // A finding on a form's page and on an answer key, a reason of a decision, a typical slip on a form, and the trainer's pack.
    for path in [
      "forms/larkspur-old-release.html", "forms/guardian-release.html", "exercises/from-the-cabinet.html",
      "answer-keys/signed-over-her-head-key.html", "module-7/facilitator-pack.html",
      "answer-keys/practice-child-welfare-key.html",
    ] {
      let html = try #require(pages[path])
      #expect(html.contains(Self.note), "\(path)")
    }
    let sound = try #require(pages["forms/larkspur-release.html"])
    #expect(!sound.contains(Self.note))
    #expect(law.contains("Reviewed on October 15, 2026. A note beside the federal rule; it changes no answer here."))
  }

  @Test func `the scripts have the notes with the rules`() throws {
    let file = try #require(try RenderedSite.site(.adapted).files.first { $0.path == "assets/law.js" })
    #expect(String(decoding: file.bytes, as: UTF8.self).contains(Self.note))
  }

  @Test func `participants get no answer with the notes`() throws {
    for (path, html) in try pages(for: .participant) where path.hasPrefix("forms/") || path.hasPrefix("exercises/") {
      #expect(!html.contains(Self.note), "\(path)")
    }
  }
}

/// What the colors of an agency are held against is what the sheet has.
struct AgencySheetTests {
  private let tokens = RenderedSite.assets.styles["tokens.css"] ?? ""

  private func color(_ name: String) throws -> Color {
    let match = try #require(try Regex("--\(name): (#[0-9a-f]{6});").firstMatch(in: tokens), "no '--\(name)' in tokens.css")
    return try #require(match.output[1].substring.flatMap { Color(String($0)) })
  }

  @Test func `no surface of the sheet is harder to read on than those that colors are checked on`() throws {
    for name in ["linen", "linen-deep", "sheet"] {
      let surface = try color(name)
      #expect(surface.contrast(with: .black) >= AgencyColors.lightSurface.contrast(with: .black), "\(name)")
    }
    for name in ["soot", "soot-raised", "soot-sunk"] {
      let surface = try color(name)
      #expect(surface.contrast(with: .white) >= AgencyColors.darkSurface.contrast(with: .white), "\(name)")
    }
  }

  /// A name that the sheet no longer has would leave pages as they were.
  @Test func `what an agency replaces is in the sheet`() throws {
    let sheet = AgencySheet(AgencyColors(main: Color(red: 0x4B, green: 0x3F, blue: 0x8F))).text
    let names = sheet.matches(of: /--([a-z-]+):/).map { String($0.1) }
    #expect(names.count == 5)
    for name in names { #expect(tokens.contains("--\(name): "), "\(name)") }
  }
}
