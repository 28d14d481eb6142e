// Prints the cases of some vector files for those who have no Swift: each question in bytes, the native core's answer to it, and the
// verdict that the vector expects.
//
//     VectorQuestions Content/cases/*.yml
//     [{"id":"V001","question":"AQQA…","answer":"AAMC…","verdict":2}, …]

import ConsentCore
import Curriculum
import Foundation

private struct Vector: Encodable {
  var id: String
  /// In base64, as the answer.
  var question: Data
  var answer: Data
  /// The number of the expected verdict, as it stands in answers.
  var verdict: UInt8

  init?(_ row: DisclosureCase) {
    guard let id = row.id, let verdict = row.expectation?.verdict else { return nil }
    self.id = id
    question = Data(row.query.wire)
    answer = Data(disclosureAnswer(to: row.query.wire))
    self.verdict = verdict.rawValue
  }
}

private let files = try CommandLine.arguments.dropFirst().map { path in
  SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
}
private let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
print(String(decoding: try encoder.encode(try DisclosureCase.cases(in: files).compactMap(Vector.init)), as: UTF8.self))
