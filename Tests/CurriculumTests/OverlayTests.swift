import ConsentCore
import Curriculum
import Diagnostics
import Foundation
import Testing

/// The overlay of the invented county, on the real content.
struct OverlayTests {
  private static func files(in folder: String) throws -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(folder)").standardizedFileURL
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.sorted().compactMap { name in
      let url = root.appending(path: name)
      let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      return isFolder ? nil : SourceFile(path: name, bytes: Array(try Data(contentsOf: url)))
    }
  }

  /// Read once for all tests.
  static let sources = Result { (shared: try files(in: "Content"), local: try files(in: "Examples/larkspur-county")) }
  private static let compilations = Result {
    let sources = try OverlayTests.sources.get()
    return (shared: Compilation(of: sources.shared), local: Compilation(of: sources.shared, local: sources.local))
  }

  private let shared: Toolkit
  private let compilation: Compilation
  private let local: Toolkit

  init() throws {
    let compilations = try Self.compilations.get()
    compilation = compilations.local
    shared = try #require(compilations.shared.toolkit)
    local = try #require(compilation.toolkit, "\(compilation.diagnostics.map(\.description).joined(separator: "\n"))")
  }

  @Test func `the example has no message, and does each thing that an overlay can do`() throws {
    #expect(compilation.diagnostics.map(\.description) == [])
    let report = try #require(compilation.overlay)
    let kinds = Set(report.changes.map(\.kind))
    #expect(
      kinds == [
        "slide", "form", "exercise", "reading", "term", "State law note", "provider", "resource", "reference", "picture",
      ]
    )
    #expect(report.changes.filter { $0.replaced != nil }.map(\.id) == ["where-to-go-from-here", "case-plan"])
    let agency = try #require(local.agency)
    #expect(agency.colors != nil)
    #expect(agency.providers.count >= 4)
    #expect(shared.agency == nil)
  }

  @Test func `slides stand where they say, in place of the shared one or after it, and the module takes as long as they do`()
    throws
  {
    let (before, now) = (shared.modules[0], local.modules[0])
    let ids = now.slides.map(\.id)
    let place = try #require(ids.firstIndex(of: "form-lc-9"))
    #expect(ids[place - 1] == "consent-forms-beyond-nine")
    #expect(ids[place + 1] == "begin-in-larkspur")
    #expect(ids.filter { !["form-lc-9", "begin-in-larkspur"].contains($0) } == before.slides.map(\.id))
    #expect(now.slides.map(\.number) == Array(1...now.slides.count))
    let last = try #require(now.slides.last { $0.id == "where-to-go-from-here" })
    #expect(last.location.path == ".local/modules/07-collaboration/slides.md")
    #expect(now.minutes == before.minutes + 4)
    #expect(now.shortMinutes == before.shortMinutes + 2)
    #expect(now.minutes == now.slides.reduce(0) { $0 + $1.minutes })
  }

  @Test func `no answer of the core is another than without the overlay`() {
    for form in shared.forms {
      let other = local.forms.first { $0.id == form.id }
      #expect(other?.judgement.findings.map(\.rule) == form.judgement.findings.map(\.rule), "\(form.id)")
      #expect(other?.judgement.part2 == form.judgement.part2 && other?.judgement.hipaa == form.judgement.hipaa, "\(form.id)")
    }
    let verdicts = { (toolkit: Toolkit) in
      toolkit.exercises.reduce(into: [String: Decision.Verdict]()) { verdicts, exercise in
        if case .mayThisBeDisclosed(let task) = exercise.task { verdicts[exercise.id] = task.decision.verdict }
      }
    }
    #expect(verdicts(shared) == verdicts(local))
    #expect(shared.lawTexts.map(\.rule) == local.lawTexts.map(\.rule))
  }

  @Test func `the agency's own form is judged like any other`() throws {
    let own = try #require(local.forms.first { $0.id == "larkspur-release" })
    #expect(own.judgement.findings.isEmpty)
    let old = try #require(local.forms.first { $0.id == "larkspur-old-release" })
    #expect(old.judgement.findings.map(\.rule) == [.consentExpirationPresent, .hipaaExpiration])
  }

  @Test func `reading again with a memory says and gives the same`() throws {
    let sources = try Self.sources.get()
    var memory = ReadingMemory()
    for overlay in [sources.local, nil, sources.local] {
      let again = Compilation(of: sources.shared, local: overlay, remembering: &memory)
      #expect(again.diagnostics.map(\.description) == [])
      #expect(again.toolkit?.modules[0].slides.map(\.id) == (overlay == nil ? shared : local).modules[0].slides.map(\.id))
      #expect(again.toolkit?.forms.map(\.id) == (overlay == nil ? shared : local).forms.map(\.id))
    }
  }
}

/// What a whole page of an overlay replaces.
struct ReplacementTests {
  private func replacing(_ path: String, _ change: (String) -> String) throws -> Compilation {
    let fixture = Fixture().addingLocal("overlay.yml", localFacts)
    let source = try #require(fixture.sources.first { $0.path == path })
    let text = change(String(decoding: source.bytes, as: UTF8.self))
    let refused = fixture.addingLocal(path, text).compilation
    let message = try #require(refused.diagnostics.first { $0.id.name == "replaces-by-chance" })
    let digits = try #require(message.summary.split(separator: "'").first { $0.hasPrefix("replaces: ") })
    return fixture.addingLocal(path, text.replacingFirst("---\n", with: "---\n\(digits)\n")).compilation
  }

  @Test(arguments: [Fixture.form, Fixture.exercise, Fixture.section, "readings/law.md"])
  func `a page is replaced once it names the text that it was made for, and links lead to it`(path: String) throws {
    let compilation = try replacing(path) { $0 }
    #expect(compilation.diagnostics.map(\.description) == [])
    #expect(compilation.overlay?.changes.map { $0.replaced?.path } == [path])
    let toolkit = try #require(compilation.toolkit)
    let paths =
      toolkit.forms.map(\.location.path) + toolkit.exercises.map(\.location.path) + toolkit.readings.map(\.location.path)
      + toolkit.modules[0].sections.map(\.location.path)
    #expect(paths.contains(".local/" + path))
    #expect(!paths.contains(path))
    // The shared exercise links to the form.
    if path == Fixture.form {
      let debriefs = toolkit.exercises.map { "\($0.debrief)" }.joined()
      #expect(debriefs.contains(".local/forms/release.md"))
    }
  }

  /// A kind of file that an overlay may have and that is then on no page would be lost without a word.
  @Test(arguments: ["about/more.md", "assessments/more.md", "checks/more.md"])
  func `what an overlay adds is in the toolkit, whatever its kind`(path: String) throws {
    let sources = try OverlayTests.sources.get()
    let folder = try #require(path.split(separator: "/").first).lowercased()
    // No translation: those have another suffix before this one.
    let isPage = { (path: String) in path.hasPrefix(folder + "/") && path.split(separator: ".").dropFirst() == ["md"] }
    let pattern = try #require(sources.shared.first { isPage($0.path) })
    let text = String(decoding: pattern.bytes, as: UTF8.self).replacing(/\n(about|assessment|check): .*/) {
      "\n\($0.1): added-here"
    }
    let local = sources.local + [SourceFile(path: path, text: text)]
    let compilation = Compilation(of: sources.shared, local: local)
    #expect(compilation.overlay?.changes.contains { $0.id == "added-here" && $0.replaced == nil } == true)
    let added = "\(compilation.diagnostics.map(\.description))"
    let toolkit = try #require(compilation.toolkit, "\(added)")
    let ids = toolkit.aboutTexts.map(\.id) + toolkit.assessments.map(\.id) + toolkit.checks.map(\.id)
    #expect(ids.contains("added-here"))
  }

  @Test func `a replaced form is held against the shared exercises on it`() throws {
    let compilation = try replacing(Fixture.form) { $0.replacingFirst("[2026-09-14](field:signature/date)", with: "") }
    #expect(compilation.hasErrors)
    #expect(compilation.diagnostics.contains { $0.location.path == Fixture.exercise })
  }
}

extension String {
  fileprivate func replacingFirst(_ text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}

struct ColorTests {
  /// The examples of the WCAG's own definition, and pairs that contrast checkers are commonly tried with.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0),
  ])
  func `contrast is as WCAG defines it`(one: String, other: String, expected: Double) throws {
    let (a, b) = (try #require(Color(one)), try #require(Color(other)))
    #expect(abs(a.contrast(with: b) - expected) < 0.005, "\(a.contrast(with: b))")
    #expect(a.contrast(with: b) == b.contrast(with: a))
    #expect(a.text == one)
  }

  /// Whatever color is given: what is suggested passes, and what is derived passes with it.
  @Test(arguments: ["#ffffff", "#000000", "#ffff00", "#00ff00", "#88bb66", "#4b3f8f", "#c0c0c0", "#ff6600"])
  func `what is suggested and derived can be read`(text: String) throws {
    let color = try #require(Color(text))
    let main = AgencyColors.darkened(color)
    #expect(AgencyColors.lightContrast(of: main) >= AgencyColors.leastContrast)
    let colors = AgencyColors(main: main)
    #expect(AgencyColors.darkContrast(of: colors.dark) >= AgencyColors.leastContrast)
    #expect(colors.ink.contrast(with: colors.main) >= AgencyColors.leastContrast)
    #expect(colors.ink.contrast(with: colors.deep) >= AgencyColors.leastContrast)
    #expect(colors.darkInk.contrast(with: colors.dark) >= AgencyColors.leastContrast)
    #expect(AgencyColors.darkContrast(of: AgencyColors.lightened(color)) >= AgencyColors.leastContrast)
  }
}
