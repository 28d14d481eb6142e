import Foundation
import Testing

/// `toolkit new` on a copy of the real content.
struct NewTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Content", "Site"] {
      try FileManager.default.copyItem(at: Program.package.appending(path: name), to: folder.url.appending(path: name))
    }
  }

  private func new(_ arguments: String...) throws -> Program.Result { try Program.run(["new"] + arguments, in: folder.url) }

  private func made(_ result: Program.Result) -> [String] {
    result.output.split(separator: "\n").compactMap { line in
      line.hasPrefix("Made Content/") ? String(line.dropFirst("Made Content/".count)) : nil
    }
  }

  @Test func `everything that is made passes the check at once, with warnings of minutes alone, and makes a site`() throws {
    let module = try new("module", "Working with Courts: an introduction")
    #expect(
      made(module) == [
        "modules/08-working-with-courts-an-introduction/module.md",
        "modules/08-working-with-courts-an-introduction/01-welcome.md",
      ],
      "a first section beside another module's of the same name: \(module.errors)"
    )
    let all = [
      ["section", "What a *judge* needs", "--id", "judges"], ["slide", "judges", "1. Who: calls \"whom\"?"],
      ["reading", "After a relapse"], ["form", "Release, for the family meeting #2"],
      ["exercise", "find-the-defects", "A blank line", "--form", "all-purpose-release", "--objectives", "3,5"],
      ["exercise", "find-the-defects", "Nothing wrong"], ["exercise", "may-this-be-disclosed", "A call at noon"],
      ["exercise", "then-and-now", "Three days"], ["exercise", "who-needs-to-know", "Four cards"],
      ["exercise", "complete-the-form", "One page, one family"], ["check", "judges"], ["check", "--final", "--module", "8"],
      ["assessment", "What do we expect of each other?", "--section", "judges"],
      ["assessment", "How far have we come?", "--kind", "matrix"],
    ]
    for arguments in all {
      let result = try Program.run(["new"] + arguments, in: folder.url)
      #expect(result.status == 0 && result.errors == "", "\(arguments): \(result.errors)")
      #expect(result.output.contains("\nNext: "))
    }
    let check = try Program.run("check", "--as-of", "2026-11-22", "--json", in: folder.url)
    let report = try JSONDecoder().decode(Report.self, from: Data(check.output.utf8))
    #expect(report.diagnostics.map(\.id) == ["minutes-differ"], "\(report.diagnostics)")
    #expect(report.diagnostics.first?.place.path == "Content/modules/08-working-with-courts-an-introduction/module.md")
    let build = try Program.run("build", in: folder.url)
    #expect(build.status == 0, "\(build.errors)")
    #expect(try folder.text("Public/exercises/a-blank-line.html").contains("A blank line"))
  }

  @Test func `what is made for an agency goes into its overlay, and passes the check with it`() throws {
    let overlay = folder.url.appending(path: "Examples/larkspur-county")
    try FileManager.default.createDirectory(at: folder.url.appending(path: "Examples"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Program.package.appending(path: "Examples/larkspur-county"), to: overlay)
    let local = ["--local", "Examples/larkspur-county"]
    let content = folder.path("Content")
    let before = try FileManager.default.subpathsOfDirectory(atPath: content).sorted()
    for (arguments, made) in [
      (["reading", "The docket on Fridays"], "Made Examples/larkspur-county/readings/the-docket-on-fridays.md"),
      (
        ["slide", "roles", "Who calls whom"], "Added to Examples/larkspur-county/modules/07-collaboration/slides.md, from line "
      ),
      (["exercise", "then-and-now", "Three days"], "Made Examples/larkspur-county/forms/three-days-form.md"),
      (["assessment", "Our own questions"], "Made Examples/larkspur-county/assessments/our-own-questions.md"),
    ] {
      let result = try Program.run(["new"] + arguments + local, in: folder.url)
      #expect(result.status == 0 && result.output.hasPrefix(made), "\(result.output)\(result.errors)")
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: content).sorted() == before)
    let check = try Program.run(["check", "--as-of", "2026-11-22"] + local, in: folder.url)
    #expect(check.status == 0, "\(check.errors)")
    let taken = try Program.run(["new", "reading", "Recovery docket"] + local, in: folder.url)
    #expect(taken.errors.hasPrefix("Error: there is a reading 'recovery-docket' already, in 'readings/recovery-docket.md'"))
    let module = try Program.run(["new", "module", "Courts"] + local, in: folder.url)
    #expect(module.errors.hasPrefix("Error: an overlay adds to the modules that there are"))
  }

  @Test func `the next steps for an agency work as they are printed`() throws {
    try folder.write("agency: A\nstate: F\nfor: \"2026.11\"\n", to: "Our agency/overlay.yml")
    for (arguments, next) in [
      (["section", "Our court"], "toolkit new slide our-court \"TITLE\" --local \"Our agency\"'"),
      (["form", "Our release"], "toolkit new exercise find-the-defects \"TITLE\" --form our-release --local \"Our agency\"'"),
    ] {
      let result = try Program.run(["new"] + arguments + ["--local", "Our agency"], in: folder.url)
      #expect(result.output.contains("'" + next), "\(result.output)\(result.errors)")
      #expect(!result.output.contains("module.md"))
    }
    for arguments in [["slide", "our-court", "More"], ["exercise", "find-the-defects", "More", "--form", "our-release"]] {
      let result = try Program.run(["new"] + arguments + ["--local", "Our agency"], in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try Program.run(["check", "--as-of", "2026-11-22", "--local", "Our agency"], in: folder.url).errors == "")
  }

  @Test func `a module is made once, and what there is does not count translations`() throws {
    #expect(try new("module", "Working with Courts").status == 0)
    let again = try new("module", "Working with Courts")
    #expect(
      again.errors.hasPrefix("Error: there is a module 'working-with-courts' already, in 'modules/08-working-with-courts'; "),
      "\(again.errors)"
    )
    #expect(try new("module", "Working with Courts", "--id", "working-with-courts-2").status == 0)
    #expect(try new("section", "More", "--module", "5").errors == "Error: no module 5; there are 7, 8 and 9\n")
    let slide = try new("slide", "nosuch", "More")
    #expect(
      slide.errors.hasPrefix("Error: no section 'nosuch'; there are welcome, why-collaborate, what-works, "),
      "\(slide.errors)"
    )
  }

  @Test func `a slide does not go into a file that is marked read-only`() throws {
    let path = "Content/modules/07-collaboration/05-roles.md"
    let before = try folder.text(path)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path(path))
    let result = try new("slide", "roles", "More")
    #expect(result.status == 1)
    #expect(result.errors == "Error: '\(path)' is marked read-only and is left as it is; allow writing to it first\n")
    #expect(try folder.text(path) == before)
  }

  private struct Report: Decodable {
    struct Place: Decodable {
      var path: String
    }
    struct Entry: Decodable {
      var id: String
      var message: String
      var place: Place
    }
    var diagnostics: [Entry]
  }

  @Test func `the answer key of an exercise is what the core finds on its form`() throws {
    let result = try new("exercise", "find-the-defects", "Good in spring, again", "--form", "spring-release")
    let text = try folder.text("Content/" + (try #require(made(result).first)))
    #expect(text.contains("findings: [consent-not-expired, consent-partial-revocation]"))
  }

  @Test(arguments: [
    (
      "roles", ["--after", "understanding-other-systems"], "Understanding other systems",
      "Benefits of building trust between systems"
    ),
    ("Content/modules/07-collaboration/05-roles.md", [], "Benefits of building trust between systems", nil),
    ("07-collaboration/05-roles", ["--minutes", "4"], "Benefits of building trust between systems", nil),
  ])
  func `a slide goes where it is asked to, and all else of the file stays`(
    _ section: String,
    _ options: [String],
    _ before: String,
    _ after: String?
  ) throws {
    let path = "Content/modules/07-collaboration/05-roles.md"
    let old = try folder.text(path)
    let result = try Program.run(["new", "slide", section, "Who calls whom"] + options, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    let new = try folder.text(path)
    let start = try #require(new.firstRange(of: "## Who calls whom\n"))
    let headings = { (text: Substring) in text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) } }
    #expect(headings(new[..<start.lowerBound]).last == before[...])
    let rest = new[start.upperBound...]
    #expect(headings(rest).first == after.map { $0[...] })
    let end = rest.firstRange(of: "\n## ")?.lowerBound
    let without = new[..<start.lowerBound] + (end.map { rest[$0...].dropFirst() } ?? "")
    #expect(without.trimmingCharacters(in: .newlines) == old.trimmingCharacters(in: .newlines))
    #expect(new.hasSuffix("\n") && !new.hasSuffix("\n\n") && !new.contains("\n\n\n"))
    let line = new[..<start.lowerBound].count { $0 == "\n" } + 1
    #expect(result.output.hasPrefix("Added to \(path), from line \(line)\n"))
  }

  @Test func `content with a mistake somewhere gets something new all the same`() throws {
    try folder.write("---\nreading: Oh dear\n---\n", to: "Content/readings/broken.md")
    let result = try new("reading", "After a relapse")
    #expect(result.status == 0 && made(result) == ["readings/after-a-relapse.md"], "\(result.errors)")
  }

  @Test func `a starter can be changed, and a slip in it is named`() throws {
    try folder.write("---\nreading: {{id}}\ntitle: {{titel}}\n---\n", to: "Site/Starters/reading.md")
    let result = try new("reading", "After a relapse")
    #expect(result.status == 1)
    #expect(result.errors == "Error: no fact 'titel' for 'Site/Starters/reading.md'; did you mean 'title'?\n")
  }

  /// What is asked for, and the message.
  private static let refusals: [([String], String)] = [
    (
      ["reading", "The law since 2019"],
      "there is a reading 'the-law-since-2019' already, in 'readings/the-law-since-2019.md'; give another title, or an id of its own, such "
        + "as --id the-law-since-2019-2"
    ),
    (["reading", "  "], "the title is empty; give the words that readers see, such as \"Working with the court\""),
    (["reading", "再発"], "no id can be made of '再発', which has no letter from a to z and no digit; give one with --id"),
    (
      ["reading", "Relapse", "--id", "After_A Relapse"],
      "'After_A Relapse' is no id: small letters, digits, and single hyphens between them; did you mean 'after-a-relapse'?"
    ),
    (["slide", "rolls", "Who calls whom"], "no section 'rolls'; did you mean 'roles'?"),
    (
      ["slide", "roles", "Who calls whom", "--after", "understanding-systems"],
      "section 'roles' has no slide 'understanding-systems'; did you mean 'understanding-other-systems'?"
    ),
    (
      ["slide", "roles", "Learning objectives"],
      "there is a slide 'learning-objectives' already, in 'modules/07-collaboration/01-welcome.md'; give another title, or an id of its own, "
        + "such as --id learning-objectives-2"
    ),
    (["section", "More", "--module", "9"], "no module 9; there is 7"),
    (
      ["module", "More", "--number", "7"],
      "module 7 is 'Collaborating to Serve Parents with Substance Use Disorders', in 'modules/07-collaboration'; give another number"
    ),
    (
      ["exercise", "find-the-defects", "More", "--form", "spring-relase"],
      "no form 'spring-relase'; did you mean 'spring-release'?"
    ),
    (["exercise", "find-the-defects", "More", "--objectives", "3,12"], "no objective 12; there are 8"),
    (
      ["exercise", "who-needs-to-know", "More", "--treatment-slide", "acknowledgment"],
      "slide 'acknowledgment' has no list; --treatment-slide takes one that says what the side needs"
    ),
    (
      ["check", "roles"],
      "there is a knowledge check 'roles' already, in 'checks/roles.md'; give another title, or an id of its own, such as --id roles-2"
    ),
  ]

  @Test func `what cannot be is refused with a way out, and nothing is made`() throws {
    let content = folder.path("Content")
    let before = try FileManager.default.subpathsOfDirectory(atPath: content).sorted()
    for (arguments, message) in Self.refusals {
      let result = try Program.run(["new"] + arguments, in: folder.url)
      #expect(result.errors == "Error: \(message)\n")
      #expect(result.status == 1 && result.output == "", "\(arguments)")
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: content).sorted() == before)
  }

  @Test(arguments: [
    ["exercise", "find-defects", "More"], ["exercise", "then-and-now", "More", "--form", "spring-release"], ["check"],
    ["check", "roles", "--final"], ["slide", "roles", "More", "--minutes", "0"],
  ])
  func `a command that cannot mean anything is refused with its usage`(_ arguments: [String]) throws {
    let result = try Program.run(["new"] + arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.errors.contains("Usage: toolkit new \(arguments[0])"), "\(result.errors)")
  }

  @Test func `a file that is there under the name of something new stays as it is`() throws {
    try folder.write("My notes\n", to: "Content/forms/mine-form.md")
    let result = try new("exercise", "then-and-now", "Mine")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "Error: 'Content/forms/mine-form.md' is there already and is left as it is; give another title, or an id with --id\n"
    )
    #expect(try folder.text("Content/forms/mine-form.md") == "My notes\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path("Content/exercises/mine.md")))
  }
}
