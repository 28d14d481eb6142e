import ConsentArtifact
import ConsentCore
import Foundation
import Testing

/// The core as it runs in the page: the same questions get the same answers, byte for byte.
struct ModuleTests {
  @Test func `the module answers every case as the native core does`() throws {
    let questions = FormCase.all.map(\.query.wire) + [FormQuery.withEveryFact.wire]
    #expect(try Module.answers(to: questions) == questions.map { formAnswer(to: $0) })
  }

  @Test func `the module refuses broken questions as the native core does`() throws {
    let whole = FormQuery.withEveryFact.wire
    let cut = whole.indices.map { Array(whole[..<$0]) }
    let changed = whole.indices.map { index in
      var bytes = whole
      bytes[index] ^= 0x55
      return bytes
    }
    let questions = cut + changed + [Array(repeating: 0xFF, count: WireFormat.longestQuestion)]
    #expect(try Module.answers(to: questions) == questions.map { formAnswer(to: $0) })
  }

  @Test func `the module has room for the longest lists that a form can have`() throws {
    var party = Party()
    party.participants = Array(repeating: "", count: WireFormat.mostOfAKind)
    var query = FormQuery(form: .toChildWelfare, holder: .coveredProgram, day: Day("2026-11-03"))
    query.form.disclosers = Array(repeating: party, count: WireFormat.mostOfAKind)
    query.form.recipients = query.form.disclosers
    #expect(try Module.answers(to: [query.wire]) == [formAnswer(to: query.wire)])
    let disclosure = DisclosureQuery(Disclosure(day: query.day), form: query.form)
    #expect(try Module.answers(to: [disclosure.wire], asking: "consent_decide") == [disclosureAnswer(to: disclosure.wire)])
  }

  @Test func `the module answers what the fuzzers kept as the native core does`() throws {
    let forms = try Module.kept(by: "Forms")
    #expect(try Module.answers(to: forms) == forms.map { formAnswer(to: $0) })
    let disclosures = try Module.kept(by: "Disclosures")
    #expect(try Module.answers(to: disclosures, asking: "consent_decide") == disclosures.map { disclosureAnswer(to: $0) })
  }

  @Test func `the module answers 75,000 generated questions about forms as the native core does, a third of them damaged`()
    throws
  {
    var generator = SeededGenerator(seed: 42)
    let questions = (0..<75_000).map { number in
      let question = generator.question().wire
      return number.isMultiple(of: 3) ? generator.damaged(question) : question
    }
    try compare(try Module.answers(to: questions), with: questions.map { formAnswer(to: $0) }, to: questions)
  }

  @Test func `the module answers 30,000 generated questions about disclosures as the native core does, a third damaged`() throws
  {
    var generator = SeededGenerator(seed: 43)
    let questions = (0..<30_000).map { number in
      let question = generator.disclosureQuestion().wire
      return number.isMultiple(of: 3) ? generator.damaged(question) : question
    }
    let answers = try Module.answers(to: questions, asking: "consent_decide")
    try compare(answers, with: questions.map { disclosureAnswer(to: $0) }, to: questions)
  }

  /// The same answers, and among them both judgements and refusals: a generator that made only the one or the other would show little.
  private func compare(_ answers: [[UInt8]], with expected: [[UInt8]], to questions: [[UInt8]]) throws {
    try #require(answers.count == expected.count)
    let different = expected.indices.first { answers[$0] != expected[$0] }
    #expect(different == nil, "\(different.map { (questions[$0], answers[$0], expected[$0]) }.debugDescription)")
    let refused = expected.count { $0.count == 1 }
    #expect(refused > expected.count / 10 && refused < expected.count / 2, "\(refused) of \(expected.count) are refused")
  }
}

/// `consent-core.wasm` in node, one line of base64 for each question and each answer.
private enum Module {
  struct Stopped: Error {
    var output: String
  }

  static func answers(to questions: [[UInt8]], asking export: String = "consent_answer") throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "module-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let module = folder.appending(path: "consent-core.wasm")
    try Data(try ConsentArtifact.module()).write(to: module)
    let input = folder.appending(path: "questions")
    try Data(questions.map { Data($0).base64EncodedString() + "\n" }.joined().utf8).write(to: input)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["node", script.path, module.path, export]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Stopped(output: text) }
    return try text.split(separator: "\n").map { line in
      guard let bytes = Data(base64Encoded: String(line)) else { throw Stopped(output: String(line)) }
      return [UInt8](bytes)
    }
  }

  /// The inputs in a corpus of `Tests/fuzz`.
  static func kept(by fuzzer: String) throws -> [[UInt8]] {
    let folder = tests.appending(path: "Fuzzing/\(fuzzer)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.map { [UInt8](try Data(contentsOf: $0)) }
  }

  private static let script = tests.appending(path: "Wasm/answer.mjs")
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
}
