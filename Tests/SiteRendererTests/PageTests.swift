import Curriculum
import Foundation
import Testing

@testable import SiteRenderer

/// What holds for every page.
struct PageTests {
  private static let policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; frame-src 'self'; "
    + "connect-src 'none'; form-action 'none'; base-uri 'none'"

  @Test func `every page carries the policy`() throws {
    for (path, html) in try RenderedSite.pages() {
      #expect(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">"), "\(path)")
    }
  }

  @Test func `no page has script or style of its own`() throws {
    let inline = /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:|\sintegrity=|\scrossorigin|<use\b/
    for (path, html) in try RenderedSite.pages() {
      let found = html.firstMatch(of: inline).map { String(html[$0.range]) }
      #expect(found == nil, "\(path)")
    }
  }

  @Test(arguments: Audience.allCases)
  func `every link inside of the site leads to a file and a place in it`(audience: Audience) throws {
    for edition in RenderedSite.Edition.allCases { try checkLinks(of: edition, for: audience) }
  }

  private func checkLinks(of edition: RenderedSite.Edition, for audience: Audience) throws {
    let site = try RenderedSite.site(edition, for: audience)
    let files = Set(site.files.map(\.path))
    let pages = try RenderedSite.pages(edition, for: audience)
    let places = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.html.values(of: "id"))) })
    for (path, html) in pages {
      for link in html.values(of: "href") + html.values(of: "src") where !link.contains(":") {
        let target = link.replacing(/\?[^#]*/, with: "")
        let file = target.hasPrefix("#") ? path : ContentDestination(target, from: path)?.path ?? ""
        #expect(files.contains(file), "\(path): \(link)")
        if let place = link.split(separator: "#").last, link.contains("#") {
          #expect(places[file]?.contains(String(place)) == true, "\(path): \(link)")
        }
      }
    }
  }

  @Test(arguments: Audience.allCases)
  func `ids are unique on each page, and each page has one title`(audience: Audience) throws {
    for (path, html) in try RenderedSite.pages(for: audience)
      + RenderedSite.pages(.adapted, for: audience)
    {
      let ids = html.values(of: "id")
      #expect(ids.count == Set(ids).count, "\(path)")
      #expect(html.split(separator: "<h1").count == 2, "\(path)")
    }
  }

  @Test func `a slide has the same id on the stage and on its study page`() throws {
    let pages = Dictionary(uniqueKeysWithValues: try RenderedSite.pages().map { ($0.path, Set($0.html.values(of: "id"))) })
    for module in RenderedSite.toolkit.modules {
      for section in module.sections {
        for slide in section.slides {
          #expect(pages[SiteMap.slides(of: module).path]?.contains(slide.id) == true)
          #expect(pages[SiteMap.page(of: section, in: module).path]?.contains(slide.id) == true)
        }
      }
    }
  }

  @Test func `every place that the core finds something at is on the page of the exercise`() throws {
    let pages = Dictionary(uniqueKeysWithValues: try RenderedSite.pages().map { ($0.path, $0.html) })
    let context = PageContext(RenderedSite.toolkit, for: .trainer, in: RenderedSite.words, path: "")
    for exercise in RenderedSite.toolkit.exercises {
      guard case .findTheDefects(let task) = exercise.task else { continue }
      let sheets = try #require(pages[SiteMap.page(of: exercise).path]).components(separatedBy: "<div class=\"desk")
      let forms = context.forms(of: task)
      #expect(sheets.count == forms.count + 1)
      for (form, html) in zip(forms, sheets.dropFirst()) {
        for finding in form.judgement.findings {
          let place = "data-field=\"\(finding.place.field.rawValue)\" data-index=\"\(finding.place.index)\""
          #expect(html.contains(place), "\(exercise.id): \(finding.place)")
        }
      }
    }
  }

  @Test func `an answer key has the core's answer with its citations, and the debrief`() throws {
    let pages = Dictionary(uniqueKeysWithValues: try RenderedSite.pages().map { ($0.path, $0.html) })
    for exercise in RenderedSite.toolkit.exercises {
      let html = try #require(pages[SiteMap.answerKey(of: exercise).path])
      let context = PageContext(
        RenderedSite.toolkit,
        for: .trainer,
        in: RenderedSite.words,
        path: SiteMap.answerKey(of: exercise).path
      )
      let hasDebrief = html.contains(context.html(exercise.debrief, headingShift: 1))
      #expect(hasDebrief, "\(exercise.id)")
      for rule in exercise.rules {
        let isCited = html.contains("law.html#\(rule.name)\">")
        #expect(isCited, "\(exercise.id): \(rule.name)")
      }
    }
  }

  @Test func `the same toolkit gives the same bytes`() throws {
    #expect(try RenderedSite.site().files == RenderedSite.site().files)
  }
}

extension String {
  /// The values of an attribute, in the order of the page.
  fileprivate func values(of attribute: String) -> [String] {
    components(separatedBy: " \(attribute)=\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
    }
  }
}
