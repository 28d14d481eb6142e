import Curriculum
import Foundation
import Testing

@testable import SiteRenderer

/// The site in more than one language.
struct LanguageTests {
  private static let spanish: [String: String] = {
    guard let site = try? Site(rendering: RenderedSite.wholeToolkit, for: .participant, with: RenderedSite.assets) else {
      return [:]
    }
    let pages = site.files.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }()

  @Test func `every page is there in every language, each leading to the other`() {
    let paths = Set(Self.spanish.keys)
    let english = paths.filter { !$0.hasPrefix("es/") }
    #expect(english.count > 100)
    #expect(paths.subtracting(english) == Set(english.map { "es/\($0)" }))
    for path in english {
      let up = String(repeating: "../", count: path.count { $0 == "/" })
      let there = "<link rel=\"alternate\" hreflang=\"es\" href=\"\(up)es/\(path)\">"
      let back = "<link rel=\"alternate\" hreflang=\"en\" href=\"\(up)../\(path)\">"
      let leadsThere = Self.spanish[path]?.contains(there) == true
      let leadsBack = Self.spanish["es/\(path)"]?.contains(back) == true
      #expect(leadsThere && leadsBack, "\(path)")
    }
  }

  @Test func `a page says its language, writes dates in it, and uses the words of its language`() throws {
    let law = try #require(Self.spanish["es/law.html"])
    #expect(law.contains("<html lang=\"es\" dir=\"ltr\" data-course=\"child-welfare-training-toolkit\" class=\"page\">"))
    #expect(law.contains("La ley a noviembre de 2026"))
    #expect(law.contains("assets/es/words.js\""))
    #expect(!law.contains("Skip to the content"))
  }

  @Test func `a text that is translated stands in Spanish, and one that is not is marked as English`() throws {
    let welcome = try #require(Self.spanish["es/module-7/01-welcome.html"])
    #expect(welcome.contains("<h1>Bienvenida y terreno común</h1>"))
    #expect(welcome.contains("id=\"learning-objectives\""), "a slide keeps its address in every language")
    let form = try #require(Self.spanish["es/forms/harbor-light-release.html"], "forms are never translated")
    #expect(form.contains("<h1 lang=\"en\">"))
    #expect(form.contains("El texto de esta página todavía no está traducido"))
    #expect(form.contains("<p lang=\"en\">"))
  }

  @Test func `a site keeps its translations while the language of the texts is made anew`() throws {
    let before = RenderedSite.wholeToolkit
    var after = RenderedSite.toolkit
    after.terms[0].name = "Another name"
    var whole = after
    whole.translations = before.translations
    let plan = try SitePlan(of: before, for: .participant, with: RenderedSite.assets)
    let replaced = try #require(plan.replacingSource(with: after))
    let anew = try SitePlan(of: whole, for: .participant, with: RenderedSite.assets)
    #expect(replaced.paths == anew.paths)
    for path in ["glossary.html", "index.html", "es/glossary.html", "assets/law.js", "assets/es/law.js"] {
      #expect(try replaced.file(at: path)?.bytes == anew.file(at: path)?.bytes)
    }
    #expect(try replaced.file(at: "glossary.html")?.bytes != plan.file(at: "glossary.html")?.bytes)
    after.about.translations = []
    #expect(plan.replacingSource(with: after) == nil, "the pages of a language that is no more would stay")
  }

  @Test func `the marks of progress are the same in every language`() throws {
    let plan = try SitePlan(of: RenderedSite.wholeToolkit, for: .participant, with: RenderedSite.assets)
    #expect(plan.paths.filter { $0.hasSuffix("/course.js") } == ["assets/course.js"])
  }

  @Test func `a language that is written from right to left says so`() throws {
    var toolkit = RenderedSite.toolkit
    toolkit.about.language = "ar"
    var assets = RenderedSite.assets
    assets.languages["ar"] = assets.languages["en"]?.replacing("direction: ltr", with: "direction: rtl")
    let plan = try SitePlan(of: toolkit, for: .participant, with: assets)
    let home = try #require(try plan.file(at: "index.html"))
    #expect(String(decoding: home.bytes, as: UTF8.self).contains("<html lang=\"ar\" dir=\"rtl\" "))
  }

  @Test func `every language of the interface has all of its texts`() throws {
    #expect(try Languages(RenderedSite.assets.languages).words(for: "es")["language.name"] == "Español")
  }
}
