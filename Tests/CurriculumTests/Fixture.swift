import ConsentCore
import Curriculum
import Diagnostics
import Testing

/// A small toolkit without a fault, to be changed by a test: each step gives a new fixture.
///
///     Fixture().changing("toolkit.yml", "title:", to: "titel:").messages
struct Fixture {
  private var files: [String: [UInt8]] = [:]
  /// Of an overlay; nil without one.
  private var local: [String: [UInt8]]?

  static let section = "modules/07-share/01-why.md"
  static let form = "forms/release.md"
  static let exercise = "exercises/find.md"
  static let disclosure = "exercises/decide.md"
  static let completion = "exercises/complete.md"

  init() {
    for (path, text) in Self.texts { files[path] = Array(text.utf8) }
    for rule in RuleID.allCases { files["law/\(rule.name).md"] = Array(Self.lawText(rule).utf8) }
  }

  // MARK: - Changes

  func adding(_ path: String, _ text: String) -> Fixture { adding(path, bytes: Array(text.utf8)) }

  func adding(_ path: String, bytes: [UInt8]) -> Fixture {
    var fixture = self
    fixture.files[path] = bytes
    return fixture
  }

  /// With a file of an overlay.
  func addingLocal(_ path: String, _ text: String) -> Fixture {
    var fixture = self
    fixture.local = (local ?? [:]).merging([path: Array(text.utf8)]) { $1 }
    return fixture
  }

  func removingLocal(_ path: String) -> Fixture {
    var fixture = self
    fixture.local?[path] = nil
    return fixture
  }

  func removing(_ path: String) -> Fixture {
    var fixture = self
    fixture.files[path] = nil
    return fixture
  }

  /// With the only place where `old` stands changed to `new`.
  func changing(_ path: String, _ old: String, to new: String) -> Fixture {
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    precondition(text.components(of: old) == 2, "'\(old)' stands \(text.components(of: old) - 1) times in \(path)")
    let range = text.firstRange(of: old) ?? text.startIndex..<text.startIndex
    return adding(path, text.replacingCharacters(in: range, with: new))
  }

  /// The same where `old` is a line break and what follows it, which may stand at the start of the file too.
  func changing(_ path: String, _ old: String, to new: String, orAtStart: Bool) -> Fixture {
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    let isAtStart = orAtStart && text.hasPrefix(old.dropFirst())
    return isAtStart ? adding(path, String((new + text.dropFirst(old.count - 1)).dropFirst())) : changing(path, old, to: new)
  }

  /// With text at the end of a file.
  func appending(_ path: String, _ text: String) -> Fixture { adding(path, bytes: (files[path] ?? []) + Array(text.utf8)) }

  // MARK: - Results

  var sources: [SourceFile] { files.map { SourceFile(path: $0.key, bytes: $0.value) } }

  var localSources: [SourceFile]? { local.map { $0.map { SourceFile(path: $0.key, bytes: $0.value) } } }

  var compilation: Compilation { Compilation(of: sources, local: localSources) }

  /// What people see, a line for each message and note.
  var messages: String { compilation.diagnostics.map(\.description).joined(separator: "\n") }

  // MARK: - The toolkit

  private static func lawText(_ rule: RuleID) -> String {
    """
    ---
    rule: \(rule.name)
    citation: 42 CFR 2.31
    status: confirmed
    reviewed: 2026-11-22
    ---

    # Something is wrong

    ## What is wrong

    This.

    ## Why it matters

    That.

    ## How to mend it

    So.
    """
  }

  private static let texts = [
    "toolkit.yml": """
    title: A toolkit
    version: "1"
    language: en
    law-as-of: 2026-11
    publisher: The editors
    credit: Nobody
    notice: All of it is made up.
    """,
    "references.yml": """
    hhs2003:
      cite: HHS, 2003
      text: "HHS. (2003). *Summary*."
      url: https://www.hhs.gov/summary.pdf
    """,
    "resources.yml": """
    - title: A resource
      text: What it is.
    """,
    "glossary.md": """
    ## Consent
    <!-- also: release, ROI -->

    A permission.
    """,
    "images/steps.svg": "<svg/>",
    "modules/07-share/module.md": """
    ---
    module: 7
    title: Sharing
    minutes: 4
    short-minutes: 4
    ---

    What it is for.

    ## Introduction
    ## Intended audience
    ## Facilitator qualifications
    ## Terminology
    ## Objectives

    1. Say why.
    2. Say how.

    ## Training tips
    ## Materials
    """,
    section: """
    ---
    section: why
    title: Why share
    objectives: [1]
    ---

    An opening.

    ## Why share
    <!-- minutes: 4 -->
    <!-- short: yes -->

    - One reason [@hhs2003]

    ### Talking points

    Say it. See [consent](../../glossary.md#consent).

    ### Discussion (2 minutes)

    Do you?
    """,
    "readings/law.md": """
    ---
    reading: law
    title: The law
    minutes: 5
    ---

    ## Then and now

    Text.
    """,
    form: """
    ---
    form: release
    title: A release
    summary: It is sound.
    evaluate-on: 2026-11-03
    holder: {name: Harbor Light, part2Program: true}
    ---

    # Release

    I, [Jordan Vale](field:patient), authorize [Harbor Light](field:discloser) to share with
    [Lakeshore County](field:recipient/childWelfare)
    [SUD treatment records](field:information/description/specific/mentionsSUD):

    - [x] [attendance](field:information/attendance)
    - [ ] [drug tests](field:information/drugTests)

    for [planning](field:purpose/casePlanning). [I may cancel](field:revocation/right)
    [by letter](field:revocation/how). It ends [when the case closes](field:expiration/event/relates).

    [Jordan Vale](field:signature/patient) [2026-09-14](field:signature/date)
    """,
    exercise: """
    ---
    exercise: find
    kind: find-the-defects
    title: Find it
    form: release
    objectives: [1, 2]
    minutes: 8
    findings: []
    ---

    ## Scenario

    One.

    ## Hints

    - Look.

    ## Debrief

    See [the form](../forms/release.md).
    """,
    disclosure: """
    ---
    exercise: decide
    kind: may-this-be-disclosed
    title: Decide it
    objectives: [1, 2]
    minutes: 4
    case:
      date: 2026-11-03
      form: release
      holder: {name: Harbor Light, role: part2Program, part2Program: true}
      recipient: {organization: Lakeshore County, role: childWelfare}
      info: [drugTests]
      purpose: casePlanning
      basis: consent
      papers: {notice: short2024, copyOrScope: true}
    verdict: notPermitted
    reasons: [information-within-consent]
    distractors: [mou-not-a-basis, consent-not-expired]
    ---

    ## Request

    One.

    ## Hints

    - Look.

    ## Debrief

    Two.
    """,
    completion: """
    ---
    exercise: complete
    kind: complete-the-form
    title: Complete it
    objectives: [2]
    minutes: 10
    evaluate-on: 2026-11-03
    holder: {name: Harbor Light, part2Program: true}
    model:
      choose: [Lakeshore County, attendance, planning]
      write: {Until: 2027-03-31, Signed: Jordan Vale, Date: 2026-11-03}
    must-permit:
      - aim: The county hears of attendance.
        otherwise: It does not.
        recipient: {organization: Lakeshore County, role: childWelfare}
        info: [attendance]
        purpose: casePlanning
        basis: consent
    must-not-permit:
      - aim: It hears of tests.
        otherwise: It does.
        recipient: {organization: Lakeshore County, role: childWelfare}
        info: [drugTests]
        purpose: casePlanning
        basis: consent
    slips:
      - slip: The agency has no name.
        choose: [the worker]
        findings: [consent-recipient-2024]
        misses: [1]
    ---

    ## Scenario

    One.

    ## Form

    ### Release

    I, [Jordan Vale](field:patient), authorize [Harbor Light](field:discloser) to share with

    - [Lakeshore County](choose:recipient/childWelfare)
    - [the worker](choose:recipient/childWelfare/title)

    [my SUD records](field:information/description/specific/mentionsSUD):

    - [ ] [attendance](choose:information/attendance)
    - [ ] [tests](choose:information/drugTests)

    for

    - [ ] [planning](choose:purpose/casePlanning)
    - [ ] else: [Another purpose](write:purpose)

    [I may cancel](field:revocation/right) [by letter](field:revocation/how).

    [Until](write:expiration/date)

    [Signed](write:signature/patient)

    [Date](write:signature/date)

    ## Hints

    - Look.

    ## Debrief

    See [the form](../forms/release.md).
    """,
  ]
}

extension String {
  fileprivate func components(of separator: String) -> Int { ranges(of: separator).count + 1 }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

/// A change to the fixture and the messages that follow.
struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  let change: @Sendable (Fixture) -> Fixture
  let messages: String

  init(_ name: String, _ change: @escaping @Sendable (Fixture) -> Fixture, _ messages: String) {
    self.name = name
    self.change = change
    self.messages = messages
  }

  var testDescription: String { name }
}
