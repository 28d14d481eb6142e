package import ConsentCore
package import Diagnostics

/// A question to the core in the compact YAML of the developers' notes on the law, with the answer that is expected of it.
///
///     id: EX1
///     evaluateOn: 2026-11-03
///     holder: {name: Harbor Light Recovery, part2Program: true, coveredEntity: true}
///     form:
///       patient: {name: Jordan Vale}
///       ...
///     expect: {part2: valid, hipaa: valid, findings: []}
package struct ConsentCase: Sendable {
  /// What the author of the case says the core answers; what is nil is not compared.
  package struct Expectation: Sendable {
    package var part2: FormJudgement.Part2Status?
    package var hipaa: FormJudgement.HIPAAStatus?
    package var findings: [RuleID]?
  }

  package var id: String?
  package var query: FormQuery
  package var judgement: FormJudgement
  package var expectation: Expectation?
  package var location: SourceLocation

  /// The cases of a file, one for each document; lines of `---` stand between them.
  package static func cases(in file: SourceFile) throws(CompileFailure) -> [ConsentCase] {
    let log = DiagnosticLog()
    let values = TextFile(file, log: log).flatMap { YAMLText($0.text, path: $0.path).documents(log: log) } ?? []
    let cases = values.compactMap { ConsentCase($0, log: log) }
    if log.diagnostics.isEmpty, cases.isEmpty { log.report(.emptyFile(at: SourceLocation(path: file.path))) }
    guard !log.hasErrors else { throw CompileFailure(log.diagnostics) }
    return cases
  }
}
