import ConsentCore
import Curriculum
import Foundation
import Testing

@testable import SiteRenderer

/// What the page asks the core about a form is, byte for byte, what the builder would ask.
struct FormQuestionTests {
  private static let tasks = RenderedSite.toolkit.exercises.compactMap { exercise in
    if case .completeTheForm(let task) = exercise.task { task } else { nil }
  }

  @Test func `the records of every form of the toolkit are written as the core writes them`() throws {
    var queries = RenderedSite.toolkit.forms.map(\.query)
    for exercise in RenderedSite.toolkit.exercises {
      guard case .mayThisBeDisclosed(let task) = exercise.task, let form = task.query.form else { continue }
      queries.append(FormQuery(form: form, holder: Holder(), day: task.query.disclosure.day))
    }
    #expect(queries.count > 10)
    let questions = queries.map { PageQuestion(of: $0) }
    #expect(try PageQuestion.bytes(of: questions) == queries.map { Array($0.wire) })
  }

  @Test func `a page asks about the model answer, every slip and any other answers as the builder does`() throws {
    var generator = FixedNumbers()
    for task in Self.tasks {
      let data = BlankFormData(of: task).json
      let others = (0..<100).map { _ in FormAnswers(on: task.form, using: &generator) }
      var (questions, expected): ([PageQuestion], [[UInt8]]) = ([], [])
      for answers in [task.model] + task.slips.map(\.answers) + others {
        questions.append(PageQuestion(of: data, on: task.form, answers))
        expected.append(Array(task.form.query(with: answers).wire))
        let aim = questions.count % task.aims.count
        questions.append(PageQuestion(of: data, on: task.form, answers, aim: aim))
        expected.append(Array(task.aims[aim].query(on: task.form.form(with: answers)).wire))
      }
      #expect(try PageQuestion.bytes(of: questions) == expected)
    }
  }
}

/// A question as the page's script is given it.
private struct PageQuestion {
  struct Stopped: Error {
    var output: String
  }

  private let json: JSON

  /// About a form of which everything is given.
  init(of query: FormQuery) {
    let records = FormRecords(of: query)
    let form = JSON.object([
      ("question", .list(records.question.map { .number(Int($0)) })), ("records", records.json), ("entries", .list([])),
    ])
    json = .object([("form", form), ("answers", .object([]))])
  }

  init(of data: JSON, on form: BlankForm, _ answers: FormAnswers, aim: Int? = nil) {
    let entries = form.entries
    let stated = entries.indices.compactMap { index -> (name: String, value: JSON)? in
      guard entries[index].isOpen, entries[index].options == nil || answers.chosen.contains(index) else { return nil }
      return ("\(index)", entries[index].isWritten ? .string(answers.written[index] ?? "") : .bool(true))
    }
    let members = [("form", data), ("answers", JSON.object(stated))]
    json = .object(members + (aim.map { [("aim", .number($0))] } ?? []))
  }

  static func bytes(of questions: [PageQuestion]) throws -> [[UInt8]] {
    let lines = [FormRecords.json] + questions.map(\.json)
    let input = FileManager.default.temporaryDirectory.appending(path: "form-questions-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: input) }
    let text = lines.map { $0.text.replacing("\n", with: "") + "\n" }.joined()
    try Data(text.utf8).write(to: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["node", script.path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Stopped(output: answer) }
    return answer.split(separator: "\n").map { Array(Data(base64Encoded: String($0)) ?? Data()) }
  }

  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "../Scripts/form-question.mjs").standardizedFileURL
}

extension FormAnswers {
  /// Any answers that the page allows: of a list of choices at most one, on a line anything or nothing.
  fileprivate init(on form: BlankForm, using generator: inout some RandomNumberGenerator) {
    let words = [
      "", " ", "____", "Jordan Vale", " until further notice ", "anyone", "Zoë Ñandú", "all records", "“…”", "a; b", "\u{A0}",
      "€",
    ]
    let days = ["", "2026-11-03", "2027-03-31", "1969-12-31", "9999-12-31"]
    var (chosen, written): (Set<Int>, [Int: String]) = ([], [:])
    for (index, entry) in form.entries.enumerated() where entry.isOpen {
      if let options = entry.options, Bool.random(using: &generator) {
        if options.isExclusive { chosen.subtract(form.entries.indices.filter { form.entries[$0].options == options }) }
        chosen.insert(index)
      }
      if entry.isWritten { written[index] = (entry.kind == .date ? days : words).randomElement(using: &generator) }
    }
    self.init(chosen: chosen, written: written)
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64 = 7

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
