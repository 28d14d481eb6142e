import Foundation
import Testing

/// `--local` on the real content with the example of an overlay.
struct OverlayTests {
  private static let example = "Examples/larkspur-county"

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func copy(_ name: String) throws {
    let target = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Program.package.appending(path: name), to: target)
  }

  private func change(_ path: String, _ old: String, to new: String) throws {
    let text = try folder.text(path)
    #expect(text.contains(old), "\(path) has '\(old)'")
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  @Test func `a check says what replaced what, and where it is from`() throws {
    let result = try Program.run("check", "--as-of", "2026-11-22", "--local", Self.example)
    #expect(result.errors == "")
    #expect(result.status == 0)
    // Where the replaced slide and term stand is for the content to say.
    let lines = result.output.replacing(/Content\/[^ \n]*:\d+/, with: "Content/…")
    let local = Self.example
    #expect(
      lines.replacing(/\ +(?=for Content)/, with: "  ").replacing(/(\d+) (slides|forms|exercises)/, with: { "N \($0.2)" })
        == """
        Overlay of Larkspur County Department of Family Services: 2 replaced, 17 added
        added     slide           form-lc-9                                 \(local)/modules/07-collaboration/slides.md:1
        added     slide           begin-in-larkspur                         \(local)/modules/07-collaboration/slides.md:22
        replaced  slide           where-to-go-from-here                     \(local)/modules/07-collaboration/slides.md:35  for Content/…
        added     form            larkspur-old-release                      \(local)/forms/larkspur-old-release.md:1
        added     form            larkspur-release                          \(local)/forms/larkspur-release.md:1
        added     exercise        from-the-cabinet                          \(local)/exercises/cabinet.md:1
        added     reading         recovery-docket                           \(local)/readings/recovery-docket.md:1
        added     term            family-recovery-docket                    \(local)/glossary.md:1
        replaced  term            case-plan                                 \(local)/glossary.md:8  for Content/…
        added     State law note  franklin-expiration                       \(local)/law/expiration.md:1
        added     State law note  franklin-minors                           \(local)/law/minors.md:1
        added     provider        Bluebell Recovery Center                  \(local)/providers.yml:2
        added     provider        The Meadow House                          \(local)/providers.yml:10
        added     provider        Franklin Fathers Network                  \(local)/providers.yml:16
        added     provider        Two Rivers Legal Aid                      \(local)/providers.yml:21
        added     provider        Larkspur Detox                            \(local)/providers.yml:27
        added     resource        The worker's handbook of Larkspur County  \(local)/resources.yml:1
        added     reference       franklin-code                             \(local)/references.yml:1
        added     picture         images/docket.svg                         \(local)/images/docket.svg:1
        Module 7 now takes 124 minutes instead of 120, and 62 instead of 60 in the short version
        No errors: N slides, N forms, N exercises

        """
    )
  }

  @Test func `an overlay for an older version of the content is told what has changed, and is built all the same`() throws {
    try copy("Content")
    try copy(Self.example)
    // Translations would be out of step, which is another message.
    for name in ["toolkit.es.yml", "glossary.es.md"] {
      try FileManager.default.removeItem(at: folder.url.appending(path: "Content/\(name)"))
    }
    try change("Content/toolkit.yml", "version: \"2026.11\"", to: "version: \"2027.03\"")
    try change("Content/glossary.md", "requirements for their children's safety", to: "conditions for their children's safety")
    let result = try Program.run("check", "--as-of", "2026-11-22", "--local", Self.example, in: folder.url)
    #expect(result.status == 0)
    let term = try folder.text("Content/glossary.md").split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex(of: "## Case plan")
    let line = try #require(term) + 1
    let digits = try #require(result.errors.firstMatch(of: /then write '([0-9a-f]{8})'/)).1
    #expect(
      result.errors == """
        Examples/larkspur-county/glossary.md:10:16: warning: shared term 'case-plan' has changed since this one was made to replace it; \
        take over what matters, then write '\(digits)'
          10 | <!-- replaces: 134c1ca3 -->
             |                ^~~~~~~~
        Content/glossary.md:\(line):1: note: the shared term as it is now
          \(line) | ## Case plan
             | ^~~~~~~~~~~~
        Examples/larkspur-county/overlay.yml:5:6: warning: overlay was made for version '2026.11' and the toolkit is version '2027.03'; \
        look at what has changed, then write '2027.03'
           5 | for: "2026.11"
             |      ^~~~~~~~~
        Content/toolkit.yml:3:10: note: the version of the toolkit
           3 | version: "2027.03"
             |          ^~~~~~~~~
        0 errors, 2 warnings

        """
    )
    // What the messages ask for is what ends them.
    try change("\(Self.example)/glossary.md", "134c1ca3", to: String(digits))
    try change("\(Self.example)/overlay.yml", "2026.11", to: "2027.03")
    #expect(try Program.run("check", "--as-of", "2026-11-22", "--local", Self.example, in: folder.url).errors == "")
  }

  @Test func `a slide that the shared content no longer has is named, and an id that it now has too`() throws {
    try copy("Content")
    try copy(Self.example)
    let slides = "Content/modules/07-collaboration/"
    try change(
      slides + "06-information-sharing.md",
      "<!-- id: consent-forms-beyond-nine -->",
      to: "<!-- id: beyond-the-nine -->"
    )
    try change("\(Self.example)/readings/recovery-docket.md", "#consent-forms-beyond-nine", to: "#beyond-the-nine")
    try change(
      slides + "08-outcomes.md",
      "## Where to go from here\n",
      to: "## Where to go from here\n<!-- id: form-lc-9 -->\n"
    )
    let result = try Program.run("check", "--local", Self.example, in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors.contains("error: no slide 'beyond-the-nine'") == false)
    #expect(
      result.errors.contains("error: slide 'form-lc-9' is in the shared content too; write '<!-- replaces: ")
    )
    #expect(result.errors.contains("error: no shared slide 'where-to-go-from-here' to replace"))
  }

  @Test func `a length is named only where it is another`() throws {
    try copy("Content")
    try folder.write("agency: A\nstate: F\nfor: \"2026.11\"\n", to: "Local/overlay.yml")
    for (settings, message) in [
      ("<!-- minutes: 2 -->", "Module 7 now takes 122 minutes instead of 120\n"),
      (
        "<!-- minutes: 2 -->\n<!-- short: yes -->",
        "now takes 122 minutes instead of 120, and 62 instead of 60 in the short version\n"
      ),
    ] {
      let text = "## Ours\n<!-- after: where-to-go-from-here -->\n\(settings)\n\n- One\n\n### Talking points\n\nSay.\n"
      try folder.write(text, to: "Local/modules/07-collaboration/slides.md")
      let result = try Program.run("check", "--as-of", "2026-11-22", "--local", "Local", in: folder.url)
      #expect(result.output.contains(message), "\(result.output)\(result.errors)")
    }
  }

  @Test func `the report is there for programs`() throws {
    let result = try Program.run("check", "--as-of", "2026-11-22", "--json", "--local", Self.example)
    #expect(result.status == 0)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let overlay = try #require(document["overlay"] as? [String: Any])
    #expect(overlay["agency"] as? String == "Larkspur County Department of Family Services")
    let changes = try #require(overlay["changes"] as? [[String: Any]])
    #expect(changes.count == 19)
    let replaced = try #require(changes.first { $0["id"] as? String == "case-plan" }?["replaces"] as? [String: Any])
    #expect(replaced["path"] as? String == "Content/glossary.md")
    let without = try Program.run("check", "--as-of", "2026-11-22", "--json")
    #expect(!without.output.contains("\"overlay\""))
  }

  @Test func `two builds with an overlay, in different places and read-only, have the same bytes`() throws {
    try copy(Self.example)
    let overlay = folder.path(Self.example)
    for path in [overlay] + (try FileManager.default.subpathsOfDirectory(atPath: overlay).map { overlay + "/" + $0 }) {
      let isFolder = try URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
      try FileManager.default.setAttributes([.posixPermissions: isFolder ? 0o555 : 0o444], ofItemAtPath: path)
    }
    for (site, local) in [("one", Self.example), ("two", overlay)] {
      let result = try Program.run("build", "--output", folder.path(site), "--local", local)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.hasPrefix("Overlay of Larkspur County Department of Family Services: 2 replaced, 17 added\n"))
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path("one")).sorted()
    #expect(paths == (try FileManager.default.subpathsOfDirectory(atPath: folder.path("two")).sorted()))
    for path in paths {
      #expect(
        FileManager.default.contentsEqual(atPath: folder.path("one/\(path)"), andPath: folder.path("two/\(path)")),
        "\(path)"
      )
    }
    for path in [overlay] + (try FileManager.default.subpathsOfDirectory(atPath: overlay).map { overlay + "/" + $0 }) {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  @Test func `a folder that is not there is said plainly, and none of the sources is written into`() throws {
    let missing = try Program.run("check", "--local", "Examples/larkspur")
    #expect(missing.status != 0)
    #expect(missing.errors.contains("no folder 'Examples/larkspur'"))
    try copy("Content")
    try copy("Site")
    try copy(Self.example)
    for output in [Self.example, "\(Self.example)/Public", "Content/Public"] {
      let result = try Program.run("build", "--local", Self.example, "--output", output, in: folder.url)
      #expect(result.status != 0)
      #expect(
        result.errors.contains("which is read and never written; choose another folder with --output"),
        "\(result.errors)"
      )
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("\(Self.example)/Public")))
  }
}
