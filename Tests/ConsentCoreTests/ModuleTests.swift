import ConsentArtifact
import ConsentCore
import ConsentWasm
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

  @Test func `the module answers 50,000 generated questions about forms as the native core does`() throws {
    var generator = SeededGenerator(seed: 42)
    let questions = (0..<50_000).map { _ in generator.question().wire }
    let answers = try Module.answers(to: questions)
    let different = zip(questions, answers).first { formAnswer(to: $0) != $1 }
    #expect(answers.count == questions.count)
    #expect(different == nil, "\(String(describing: different))")
  }

  @Test func `the module answers 50,000 generated questions about disclosures as the native core does`() throws {
    var generator = SeededGenerator(seed: 43)
    let questions = (0..<50_000).map { _ in generator.disclosureQuestion().wire }
    let answers = try Module.answers(to: questions, asking: "consent_decide")
    let different = zip(questions, answers).first { disclosureAnswer(to: $0) != $1 }
    #expect(answers.count == questions.count)
    #expect(different == nil, "\(String(describing: different))")
  }

  @Test func `there is no room for a question that is too long`() {
    #expect(consentQuestion(-1) == nil)
    #expect(consentQuestion(Int32(WireFormat.longestQuestion) + 1) == nil)
  }

  @Test func `the native exports answer as the module does`() throws {
    let question = try #require(FormCase.all.first).query.wire
    let room = try #require(consentQuestion(Int32(question.count)))
    room.update(from: question, count: question.count)
    let answer = try #require(consentAnswer())
    let bytes = Array(UnsafeBufferPointer(start: answer, count: Int(consentAnswerLength())))
    #expect(bytes == formAnswer(to: question))
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

  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Wasm/answer.mjs")
}
