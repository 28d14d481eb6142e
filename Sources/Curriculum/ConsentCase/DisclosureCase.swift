package import ConsentCore
package import Diagnostics

/// A question about a disclosure in compact YAML, with the answer that is expected of the core.
///
///     id: V003
///     date: 2026-11-03
///     form: S1
///     holder: {name: Harbor Light Recovery, role: part2Program, part2Program: true, coveredEntity: true}
///     recipient: {organization: Lakeshore County Child Welfare, role: childWelfare}
///     info: [attendance]
///     purpose: casePlanning
///     basis: consent
///     papers: {notice: short2024}
///     expect: {verdict: permittedWithConditions, rules: [consent-copy-accompanies]}
package struct DisclosureCase: Sendable {
  /// What the author of the case says the core decides; what is nil is not compared.
  package struct Expectation: Sendable {
    package var verdict: Decision.Verdict?
    /// The rules that decide. The core may look at others too.
    package var rules: [RuleID]?
    package var location: SourceLocation
  }

  package var id: String?
  package var query: DisclosureQuery
  package var decision: Decision
  package var expectation: Expectation?
  /// The author's reason for the expected answer.
  package var why: String?
  /// Why the author thinks that the expected answer is wrong in law.
  package var disputed: String?
  package var location: SourceLocation

  /// The cases of some files, one for each document; lines of `---` stand between them. The first document of a file may name baseline
  /// forms, which the cases of all files can use.
  package static func cases(in files: [SourceFile]) throws(CompileFailure) -> [DisclosureCase] {
    let log = DiagnosticLog()
    let cases = cases(in: files.compactMap { TextFile($0, log: log) }, log: log)
    guard !log.hasErrors else { throw CompileFailure(log.diagnostics) }
    return cases
  }

  static func cases(in texts: [TextFile], log: DiagnosticLog) -> [DisclosureCase] {
    var baselines = BaselineForms(log: log)
    var values: [YAMLValue] = []
    for text in texts {
      let errors = log.errorCount
      let documents = YAMLText(text.text, path: text.path).documents(log: log) ?? []
      if log.errorCount == errors, documents.isEmpty { log.report(.emptyFile(at: SourceLocation(path: text.path))) }
      let hasBaselines = documents.first.map { baselines.read($0) } ?? false
      values += hasBaselines ? documents.dropFirst() : documents[...]
    }
    return values.compactMap { DisclosureCase($0, baselines: baselines, log: log) }
  }
}
