import Curriculum
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import SiteRenderer

/// Every example of the documentation is put into a copy of the content: what it shows is what the check and the build make of it.
struct DocumentationTests {
  private static let examples = DocumentedExample.all(in: RenderedSite.toolkit.chapters)

  @Test func `there are examples of every kind of file that an editor writes`() {
    let kinds = Set(Self.examples.filter { $0.file.mistake == nil }.map { $0.file.path.split(separator: "/")[0] })
    #expect(kinds.isSuperset(of: ["modules", "readings", "forms", "exercises", "checks", "assessments", "law", "cases"]))
    #expect(kinds.isSuperset(of: ["glossary.md", "references.yml", "resources.yml", "wording.yml"]))
    #expect(Self.examples.count { $0.file.mistake != nil } >= 10)
  }

  @Test func `nothing is wrong with the examples, and they are built`() throws {
    let content = DocumentedContent()
    let paths = Set(Self.examples.map(\.file.path))
    let compilation = content.compilation
    let messages = compilation.diagnostics.filter { $0.severity == .error || paths.contains($0.location.path) }
    #expect(messages.map(\.description) == [])
    let toolkit = try #require(compilation.toolkit)
    let site = try SitePlan(of: toolkit, for: .trainer, with: RenderedSite.assets)
    for path in [
      "module-8/slides.html", "module-8/01-before-the-visit.html", "readings/after-a-relapse.html",
      "exercises/gull-bay-blank.html",
      "checks/before-the-visit.html",
    ] {
      #expect(try site.file(at: path) != nil, "\(path)")
    }
  }

  @Test func `nothing is wrong with the overlay of the examples`() throws {
    let compilation = DocumentedContent().localCompilation
    #expect(compilation.diagnostics.filter(\.location.path.isInOverlay).map(\.description) == [])
    let agency = try #require(compilation.toolkit?.agency)
    #expect(!agency.providers.isEmpty && !agency.lawNotes.isEmpty)
  }

  @Test func `an example with a mistake gives the diagnostic that it names, and no other in its file`() {
    var content = DocumentedContent()
    let before = Set(content.compilation.diagnostics)
    for example in Self.examples {
      guard let mistake = example.file.mistake, example.file.place != .site else { continue }
      let (files, found) = content.diagnostics(with: example)
      let new = found.filter { !before.contains($0) }
      let place = "\(example.location): \(mistake); found: \(new.map { "\($0.id.name) \($0.description)" })"
      #expect(new.contains { $0.id.name == mistake }, "\(place)")
      #expect(new.allSatisfy { $0.id.name == mistake || $0.location.path != example.file.path }, "\(place)")
      if let printed = example.printed {
        let printer = DiagnosticPrinter(files: files, folders: SourceFolders(content: "Content"))
        let texts = new.map { printer.text(of: $0) + "\n" }
        #expect(texts.contains(printed), "\(example.location): \(texts.joined())")
      }
    }
  }

  @Test func `what is shown of a site folder stands there, and a mistake in it gives the diagnostic that it names`() throws {
    let sources = RenderedSite.files(in: "Site")
    for example in Self.examples {
      let path = "Site/" + example.file.path
      var assets = RenderedSite.assets
      switch example.file.place {
      case .part:
        let file = try #require(sources[example.file.path], "\(path)")
        var rest = String(decoding: file, as: UTF8.self).split(separator: "\n")[...]
        for line in example.text.split(separator: "\n") {
          let words = line.drop { $0 == " " }
          guard let place = rest.firstIndex(where: { $0.drop { $0 == " " } == words }) else {
            Issue.record("'\(line)' does not stand in \(path), or not in this order: \(example.location)")
            continue
          }
          rest = rest[(place + 1)...]
        }
      case .site:
        let name = example.file.path.split(separator: "/").dropFirst().joined(separator: "/").dropLast(".mustache".count)
        #expect(assets.templates[String(name)] != nil, "\(path)")
        assets.templates[String(name)] = example.text
        let failure = #expect(throws: CompileFailure.self) {
          try Site(rendering: RenderedSite.toolkit, for: .trainer, with: assets)
        }
        let found = failure?.diagnostics ?? []
        #expect(found.map(\.id.name) == [example.file.mistake], "\(example.location)")
        #expect(found.map { $0.description + "\n" }.joined() == example.printed)
      case .file, .end, .local: break
      }
    }
  }

  @Test func `every block of the chapters is an example, a command with its file, or what one of them prints`() {
    for chapter in RenderedSite.toolkit.chapters {
      let blocks = chapter.blocks.codeBlocks
      for (index, block) in blocks.enumerated() {
        let before = index > 0 ? FileExample(info: blocks[index - 1].info) : nil
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        let isTested =
          switch block.info {
          case "console": block.text.hasPrefix("$ toolkit ")
          case "text": before?.mistake != nil
          case "yaml": next?.info == "console" && next?.text.split(separator: "\n").first?.hasSuffix(".yml") == true
          default: FileExample(info: block.info) != nil
          }
        #expect(isTested, "\(block.location): say which file the block shows, such as file=readings/NAME.md")
      }
    }
  }

  // MARK: - The pages

  @Test func `editors find the chapters from every page, and participants do not have them`() throws {
    let trainers = try RenderedSite.pages()
    // The packs are what participants have, too.
    let pages = trainers.filter { $0.html.contains("<footer class=\"site-footer\">") && !$0.html.contains("page--pack") }
    for page in pages where !page.path.hasPrefix("documentation/") {
      #expect(page.html.contains("documentation/index.html\">For editors"), "\(page.path)")
    }
    for chapter in RenderedSite.toolkit.chapters {
      #expect(trainers.contains { $0.path == "documentation/\(chapter.id).html" })
    }
    let participants = try RenderedSite.pages(for: .participant)
    #expect(participants.allSatisfy { !$0.path.hasPrefix("documentation/") && !$0.html.contains("documentation/") })
  }

  @Test func `the reference lists every field that is read`() throws {
    let page = try #require(try RenderedSite.pages().first { $0.path == "documentation/fields.html" }).html
    for schema in FileSchema.all {
      #expect(page.contains("<code>\(schema.path)</code></h2>"))
      for field in schema.variants.flatMap(\.fields) { #expect(page.contains("<code>\(field.name)</code>"), "\(field.name)") }
    }
  }
}

extension [Block] {
  /// Wherever they stand, in the order of the text.
  fileprivate var codeBlocks: [(info: String, text: String, location: Diagnostics.SourceLocation)] {
    flatMap { block -> [(info: String, text: String, location: Diagnostics.SourceLocation)] in
      switch block.kind {
      case .codeBlock(let info, let text): [(info, text, block.range.start)]
      case .list(let list): list.items.flatMap(\.blocks).codeBlocks
      case .blockQuote(let blocks): blocks.codeBlocks
      default: []
      }
    }
  }
}

/// A code block of the documentation that shows a file.
private struct DocumentedExample {
  var file: FileExample
  var text: String
  var location: Diagnostics.SourceLocation
  /// What the check is said to print: the block of plain text right behind the example.
  var printed: String?

  static func all(in chapters: [Chapter]) -> [DocumentedExample] {
    chapters.flatMap { chapter in
      chapter.blocks.enumerated().compactMap { index, block in
        guard case .codeBlock(let info, let text) = block.kind, let file = FileExample(info: info) else { return nil }
        let next = index + 1 < chapter.blocks.count ? chapter.blocks[index + 1].kind : nil
        var printed: String?
        if file.mistake != nil, case .codeBlock("text", let text) = next { printed = text }
        return DocumentedExample(file: file, text: text, location: block.range.start, printed: printed)
      }
    }
  }
}

/// The content of this repository with the examples in which nothing is wrong, and an overlay of those of overlays.
private struct DocumentedContent {
  private typealias Files = [String: [UInt8]]

  private var files: Files
  private var local: Files = [:]
  private var memory = ReadingMemory()

  init() {
    files = RenderedSite.files(in: "Content")
    for example in DocumentedExample.all(in: RenderedSite.toolkit.chapters) where example.file.mistake == nil {
      Self.put(example, into: &files, &local)
    }
  }

  /// Of the content alone.
  var compilation: Compilation { Compilation(of: Self.sources(files)) }
  /// With the overlay.
  var localCompilation: Compilation { Compilation(of: Self.sources(files), local: Self.sources(local)) }

  /// With one example more: all files by path, and what is said about them.
  mutating func diagnostics(with example: DocumentedExample) -> (files: [String: [UInt8]], diagnostics: [Diagnostic]) {
    var files = files
    Self.put(example, into: &files, &local)
    return (files, Compilation(of: Self.sources(files), remembering: &memory).diagnostics)
  }

  private static func put(_ example: DocumentedExample, into files: inout Files, _ local: inout Files) {
    let text = Array(example.text.utf8)
    let path = example.file.path
    switch example.file.place {
    case .file: files[path] = text
    case .end: files[path] = (files[path] ?? []) + Array("\n".utf8) + text
    case .local: local[path] = text
    case .site, .part: return
    }
    // A translation of what an example changes is out of step with it.
    let parts = path.split(separator: ".")
    for other in files.keys where other.hasPrefix("\(parts[0]).") && other.hasSuffix(".\(parts[1])") && other != path {
      files[other] = nil
    }
  }

  private static func sources(_ files: Files) -> [SourceFile] {
    files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: $0.value) }
  }
}
