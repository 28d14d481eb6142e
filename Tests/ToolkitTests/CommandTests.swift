import Foundation
import Testing

struct CommandTests {
  @Test func `the real content has no errors and no warnings`() throws {
    let result = try Program.run("check", "--as-of", "2026-11-22")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("No errors: "))
  }

  @Test func `two builds of the real content in different folders have the same bytes`() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [first, second] {
      let result = try Program.run("build", "--output", folder.path("site"))
      #expect(result.status == 0)
      #expect(result.output.hasSuffix("Open \(folder.path("site"))/index.html\n"))
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: first.path("site")).sorted()
    #expect(paths.contains("index.html"))
    #expect(paths == (try FileManager.default.subpathsOfDirectory(atPath: second.path("site")).sorted()))
    for path in paths {
      let (one, other) = (first.path("site/\(path)"), second.path("site/\(path)"))
      #expect(FileManager.default.contentsEqual(atPath: one, andPath: other), "\(path)")
    }
  }

  @Test func `a site for participants takes the place of one for trainers, whole`() throws {
    let folder = try TemporaryFolder()
    let site = folder.path("site")
    #expect(try Program.run("build", "--output", site).status == 0)
    #expect(FileManager.default.fileExists(atPath: site + "/module-7/facilitator-pack.html"))
    let result = try Program.run("build", "--output", site, "--audience", "participant")
    #expect(result.status == 0)
    #expect(result.output.contains(", for participants: no talking points and no answers"))
    #expect(!FileManager.default.fileExists(atPath: site + "/module-7/facilitator-pack.html"))
    let other = try TemporaryFolder()
    #expect(try Program.run("build", "--output", other.path("site"), "--audience", "participant").status == 0)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: site).sorted()
    #expect(paths == (try FileManager.default.subpathsOfDirectory(atPath: other.path("site")).sorted()))
    for path in paths {
      #expect(FileManager.default.contentsEqual(atPath: site + "/" + path, andPath: other.path("site") + "/" + path), "\(path)")
    }
  }

  @Test func `an audience that there is not is named with those that there are`() throws {
    let result = try Program.run("build", "--audience", "trainers")
    #expect(result.status != 0)
    #expect(result.errors.contains("trainer") && result.errors.contains("participant"))
  }

  @Test func `a mistake is named with its place and remedy, and the old site stays`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: Program.package.appending(path: "Content"), to: folder.url.appending(path: "Content"))
    try FileManager.default.copyItem(at: Program.package.appending(path: "Site"), to: folder.url.appending(path: "Site"))
    #expect(try Program.run("build", in: folder.url).status == 0)
    let before = try folder.text("Public/index.html")
    try folder.write("titel: Our toolkit\n" + (try folder.text("Content/toolkit.yml")), to: "Content/toolkit.yml")
    let result = try Program.run("build", in: folder.url)
    #expect(result.status == 1)
    #expect(
      result.errors == """
        Content/toolkit.yml:1:1: error: unknown field 'titel'; did you mean 'title'?
           1 | titel: Our toolkit
             | ^~~~~
        1 error, 0 warnings

        """
    )
    #expect(result.output == "")
    #expect(try folder.text("Public/index.html") == before)
  }

  @Test func `a folder that is not there is said plainly`() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run("check", "--content", "Contents", in: folder.url)
    #expect(result.status != 0)
    #expect(result.errors.contains("no folder 'Contents'"))
  }

  @Test func `a folder without a name is not taken for the one where we are`() throws {
    for options in [["check", "--content", ""], ["build", "--output", ""], ["stats", "--local", ""]] {
      let result = try Program.run(options)
      #expect(result.status == 1)
      #expect(result.errors.contains("is empty; name one"), "\(options): \(result.errors)")
    }
  }

  @Test(arguments: [
    (["help", "nosuch"], "Error: no command 'nosuch'; there are new, "),
    (["help", "consent", "chek"], "Error: no command 'chek'; did you mean 'check'?"),
    (["schema", "exercize"], "Error: no kind 'exercize'; did you mean 'exercise'?"),
    (["serve", "--port", "99999"], "a whole number from 0 to 65535"),
    (["check", "--as-of", "2026-02-30"], "a day of the calendar, such as 2027-06-30"),
  ])
  func `what is asked for and is not there is refused with what there is`(_ arguments: [String], _ message: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func `what the name of a file holds is not acted on by a terminal`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: Program.package.appending(path: "Content"), to: folder.url.appending(path: "Content"))
    try folder.write("x", to: "Content/readings/\u{1B}[31mred.md")
    let result = try Program.run("check", in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Content/readings/\\u001B[31mred.md:1:1: error: "), "\(result.errors)")
    let link = folder.url.appending(path: "Content/readings/\u{1B}[31mred.md")
    try FileManager.default.removeItem(at: link)
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "gone.md")
    let other = try Program.run("check", in: folder.url)
    #expect(
      other.errors
        == "Error: 'Content/readings/\\u001B[31mred.md' is a link to 'gone.md', where there is nothing to read; remove it\n"
    )
  }

  @Test func `a template that names nothing on its page is an error`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: Program.package.appending(path: "Site"), to: folder.url.appending(path: "Site"))
    try folder.write("{{#unclosed}}", to: "Site/Templates/home.mustache")
    let result = try Program.run("build", "--site", folder.path("Site"), "--output", folder.path("site"))
    #expect(result.status == 1)
    #expect(result.errors.contains("home.mustache"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
  }

  // MARK: - consent check

  private static func form(_ name: String) -> String { "Tests/ToolkitTests/Forms/\(name).yml" }

  @Test func `a sound form exits with 0 and has nothing to find`() throws {
    let result = try Program.run("consent", "check", Self.form("sound"))
    #expect(result.status == 0)
    #expect(
      result.output == """
        EX1: checked as of 2026-11-03 under the 2024 edition
          42 CFR Part 2: valid
          HIPAA: valid
          Nothing to find.

        """
    )
  }

  @Test func `a form that never ends exits with 1 and is cited under both laws`() throws {
    let result = try Program.run("consent", "check", Self.form("never-ends"))
    #expect(result.status == 1)
    #expect(result.output.contains("42 CFR Part 2: invalid\n  HIPAA: defective\n"))
    #expect(result.output.contains("invalidates · expiration · consent-expiration-none-tpo-only\n   42 CFR 2.31(a)(7)\n"))
    #expect(result.output.contains("unlawful · expiration · hipaa-expiration\n   45 CFR 164.508(c)(1)(v)\n"))
  }

  @Test func `findings as JSON say the same`() throws {
    struct Report: Decodable {
      struct Finding: Decodable {
        var rule: String
        var severity: String
        var citation: String
      }
      var id: String
      var edition: String
      var part2: String
      var hipaa: String
      var findings: [Finding]
    }
    let result = try Program.run("consent", "check", Self.form("never-ends"), "--json")
    #expect(result.status == 1)
    let report = try #require(try JSONDecoder().decode([Report].self, from: Data(result.output.utf8)).first)
    #expect(report.id == "EX2" && report.edition == "2024" && report.part2 == "invalid" && report.hipaa == "defective")
    #expect(report.findings.map(\.rule) == ["consent-expiration-none-tpo-only", "hipaa-expiration"])
    #expect(report.findings.map(\.severity) == ["invalidates", "unlawful"])
  }

  @Test func `without content a form is judged all the same`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Program.package.appending(path: Self.form("never-ends")),
      to: folder.url.appending(path: "form.yml")
    )
    let result = try Program.run("consent", "check", "form.yml", in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == "no texts from 'Content'; findings are shown by rule alone\n")
    #expect(result.output.contains("consent-expiration-none-tpo-only"))
  }

  @Test(arguments: [
    ("", "form.yml:1:1: error: "),
    ("- a\n- b\n", "form.yml:1:1: error: "),
    ("evaluateOn: 2026-11-03\n", "error: "),
    ("evaluateOn: tomorrow\nholder: {}\nform: {}\n", "form.yml:1:13: error: "),
    ("evaluateOn: 2016-01-01\nholder: {name: Harbor Light}\nform: {medium: paper}\n", "form.yml:1:13: error: "),
    (
      "form: {medum: paper}\nevaluateOn: 2026-11-03\nholder: {}\n",
      "form.yml:1:8: error: unknown field 'medum'; did you mean 'medium'?"
    ),
    ("\u{0}", "form.yml:1:1: error: "),
  ])
  func `a file that cannot be used exits with 2 and says why`(_ text: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "form.yml")
    let result = try Program.run("consent", "check", "form.yml", in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output == "")
  }

  @Test func `a file that is not there exits with 2`() throws {
    let result = try Program.run("consent", "check", "nowhere.yml")
    #expect(result.status == 2)
    #expect(result.errors == "Error: cannot read 'nowhere.yml': No such file or directory\n")
  }

  @Test func `a page with a sample form is no file of facts, and the message says what judges it`() throws {
    let result = try Program.run("consent", "check", "Content/forms/harbor-light-release.md")
    #expect(result.status == 2)
    #expect(result.errors.contains("is a page of the content, which 'toolkit check' judges"), "\(result.errors)")
  }

  // MARK: - consent decide

  /// A case that uses a form of the vectors.
  private func decide(_ facts: String, _ options: String...) throws -> Program.Result {
    let folder = try TemporaryFolder()
    let baselines = Program.package.appending(path: "Content/cases/baselines.yml")
    try folder.write(try String(contentsOf: baselines, encoding: .utf8) + "---\n" + facts, to: "case.yml")
    return try options.isEmpty
      ? Program.run("consent", "decide", folder.path("case.yml"))
      : Program.run("consent", "decide", folder.path("case.yml"), options[0])
  }

  private static let toWorker = """
    id: report
    date: 2026-11-03
    form: S1
    holder: {name: Harbor Light Recovery, role: part2Program, part2Program: true, coveredEntity: true}
    recipient: {organization: Lakeshore County Child Welfare, role: childWelfare}
    info: [attendance]
    purpose: casePlanning
    basis: consent

    """

  @Test func `a disclosure without its papers is permitted with conditions, and exits with 0`() throws {
    let result = try decide(Self.toWorker)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("report: permitted with conditions, under the 2024 edition\n"))
    #expect(result.output.contains("still to do: "))
    #expect(
      result.output.hasSuffix(
        """
          What would make it lawful:
          - attach the notice of 42 CFR 2.32, and attach a copy of the consent, or say clearly what it covers

        """
      ),
      "\(result.output)"
    )
  }

  @Test func `a disclosure to somebody who is not on the form exits with 1 and says what would make it lawful`() throws {
    let result = try decide(
      Self.toWorker.replacing(
        "organization: Lakeshore County Child Welfare, role: childWelfare",
        with: "name: Lee Park, role: parentAttorney"
      )
    )
    #expect(result.status == 1)
    #expect(
      result.output.contains("broken: This recipient is not on the form\n    recipient-within-consent · 42 CFR 2.33(a)(1)\n")
    )
    #expect(result.output.contains("- have the patient sign a form that names this recipient\n"), "\(result.output)")
  }

  @Test func `an explanation shows every rule that was looked at`() throws {
    let (short, long) = (try decide(Self.toWorker), try decide(Self.toWorker, "--explain"))
    #expect(!short.output.contains("consent-patient-name"))
    #expect(long.output.contains("  kept: consent-patient-name\n    consent-patient-name · 42 CFR 2.31(a)(1)\n"))
  }

  @Test func `decisions as JSON carry the trace`() throws {
    struct Report: Decodable {
      struct Step: Decodable {
        var rule: String
        var outcome: String
      }
      var verdict: String
      var steps: [Step]
      var remedies: [[String]]
    }
    let result = try decide(Self.toWorker, "--json")
    let report = try #require(try JSONDecoder().decode([Report].self, from: Data(result.output.utf8)).first)
    #expect(report.verdict == "permitted with conditions")
    #expect(report.steps.contains { $0.rule == "notice-accompanies" && $0.outcome == "still to do" })
    #expect(report.remedies.count == 1 && report.remedies[0].count == 2)
  }

  // MARK: - The law to apply

  @Test func `a form is judged under the edition that is asked for`() throws {
    let result = try Program.run("consent", "check", Self.form("sound"), "--edition", "2017")
    #expect(result.status == 1)
    #expect(result.output.contains("checked as of 2026-11-03 under the 2017 edition\n"))
    #expect(result.output.contains("invalidates · recipient 1 · consent-recipient-2017\n"))
  }

  @Test func `a question that the law leaves open is read strictly where that is asked for`() throws {
    let folder = try TemporaryFolder()
    let form = try String(contentsOf: Program.package.appending(path: Self.form("sound")), encoding: .utf8)
    try folder.write(
      form.replacing("kind: event, text: agency case closes, relates: true", with: "kind: date, date: 2026-11-03"),
      to: "form.yml"
    )
    #expect(try Program.run("consent", "check", folder.path("form.yml")).status == 0)
    let strict = try Program.run("consent", "check", folder.path("form.yml"), "--policy", "P7=strict")
    #expect(strict.status == 1)
    #expect(strict.output.contains("our cautious reading, P7"), "\(strict.output)")
    #expect(
      try Program.run("consent", "check", folder.path("form.yml"), "--policy", "P7=strict", "--policy", "P7=default").status
        == 0
    )
  }

  @Test(arguments: ["P11=strict", "P7", "P7=maybe", "seven"])
  func `a policy that does not exist is refused`(_ setting: String) throws {
    let result = try Program.run("consent", "check", Self.form("sound"), "--policy", setting)
    #expect(result.status != 0 && result.status != 1)
    #expect(result.errors.contains(setting))
  }

  // MARK: - consent rules

  @Test func `every rule is listed with its citation, and those that no exercise teaches`() throws {
    let result = try Program.run("consent", "rules")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 1 + 110 + 1, "every rule has a case")
    #expect(lines.contains { $0.hasPrefix("consent-expiration-none-tpo-only ") && $0.contains("42 CFR 2.31(a)(7)") })
    #expect(try #require(lines.last).contains(" of 110 rules are taught by no exercise: "))
  }
}
