import Curriculum
import Markdown
import Testing

@testable import SiteRenderer

/// What each audience has. That no sentence of it is left anywhere is tested on the built site, in `Tests/Browser/test_audience.py`.
struct AudienceTests {
  private let toolkit = RenderedSite.toolkit

  @Test func `a trainer's edition is the whole toolkit`() {
    let edition = toolkit.edition(for: .trainer)
    #expect(
      edition.modules.flatMap(\.slides).flatMap(\.parts).count == toolkit.modules.flatMap(\.slides).flatMap(\.parts).count
    )
    #expect(edition.exercises.allSatisfy { !$0.debrief.isEmpty })
  }

  @Test func `a participant's edition keeps slides, questions and law, and nothing that a trainer says or knows`() {
    let edition = toolkit.edition(for: .participant)
    let parts = edition.modules.flatMap(\.slides).flatMap(\.parts)
    #expect(edition.modules.flatMap(\.slides).count == toolkit.modules.flatMap(\.slides).count)
    #expect(Set(parts.map(\.kind)) == [.discussion, .law])
    #expect(edition.modules.flatMap(\.parts).map(\.kind) == [.objectives])
    #expect(edition.exercises.allSatisfy { $0.debrief.isEmpty })
    #expect(edition.exercises.count == toolkit.exercises.count)
  }

  @Test func `what stands below a heading in a discussion is for the trainer`() throws {
    var toolkit = toolkit
    let section = try #require(toolkit.modules[0].sections.firstIndex { $0.slides.contains { $0.hasDiscussion } })
    let slide = try #require(toolkit.modules[0].sections[section].slides.firstIndex { $0.hasDiscussion })
    let part = try #require(toolkit.modules[0].sections[section].slides[slide].parts.firstIndex { $0.kind == .discussion })
    let question = toolkit.modules[0].sections[section].slides[slide].parts[part].blocks
    let heading = try #require(toolkit.readings[0].blocks.first { $0.isHeading })
    toolkit.modules[0].sections[section].slides[slide].parts[part].blocks = question + [heading] + question
    let kept = toolkit.edition(for: .participant).modules[0].sections[section].slides[slide].parts
    #expect(kept.first { $0.kind == .discussion }?.blocks == question)
  }

  @Test func `participants have no facilitator pack, no answers and no script of the speaker window`() throws {
    let trainer = Set(try RenderedSite.site(for: .trainer).files.map(\.path))
    let participant = Set(try RenderedSite.site(for: .participant).files.map(\.path))
    let isKey = { (path: String) in path.hasPrefix("answer-keys/") }
    #expect(trainer.count(where: isKey) == toolkit.exercises.count)
    #expect(
      trainer.subtracting(participant).filter { !isKey($0) && !$0.hasPrefix("documentation/") }.sorted() == [
        "assets/deck-notes.js", "assets/speaker-link.js", "assets/speaker-view.js", "assets/speaker-window.js",
        "module-7/facilitator-pack.html", "rule-coverage.html",
      ]
    )
    #expect(participant.subtracting(trainer) == [])
  }

  @Test(arguments: ["module-7/workbook.html", "forms-pack.html"])
  func `the workbook and the forms are the same for trainers and participants`(path: String) throws {
    let copies = try Audience.allCases.map { audience in
      try #require(RenderedSite.pages(for: audience).first { $0.path == path }).html
    }
    #expect(Set(copies).count == 1)
  }
}

extension Slide {
  fileprivate var hasDiscussion: Bool { parts.contains { $0.kind == .discussion } }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
