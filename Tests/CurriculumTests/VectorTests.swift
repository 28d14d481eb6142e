import ConsentCore
import Curriculum
import Foundation
import Testing

/// The test vectors of the clause table, section 10, and the cases that fill its gaps.
struct VectorTests {
  @Test(arguments: Vectors.all) func `a disclosure is decided as the clause table has it`(_ row: DisclosureCase) throws {
    let expectation = try #require(row.expectation)
    let decision = row.decision
    #expect(decision.verdict == expectation.verdict, "\(row.testDescription): \(decision.steps)")
    for rule in try #require(expectation.rules) {
      let outcomes = decision.trace.filter { $0.rule == rule }.map(\.outcome)
      #expect(
        outcomes.contains { decision.verdict.deciding.contains($0) },
        "\(row.testDescription): '\(rule.name)' is \(outcomes), not what decides; \(decision.steps)"
      )
    }
  }

  @Test func `all vectors of section 10 are there, once`() {
    let ids = Vectors.all.compactMap(\.id).filter { $0.hasPrefix("V") }
    #expect(ids.sorted() == (1...107).map { "V\(String(1000 + $0).dropFirst())" })
    #expect(Set(Vectors.all.map(\.id)).count == Vectors.all.count)
  }

  @Test func `no vector is disputed`() {
    #expect(Vectors.all.filter { $0.disputed != nil }.map(\.testDescription) == [])
  }
}

enum Vectors {
  static let all = cases(in: ["baselines.yml"] + names)

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Content/cases")

  private static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yml") && $0 != "baselines.yml" }.sorted()
  }()

  private static func cases(in names: [String]) -> [DisclosureCase] {
    do {
      return try DisclosureCase.cases(
        in: names.map {
          SourceFile(path: "Content/cases/\($0)", bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0))))
        }
      )
    } catch {
      preconditionFailure("the vectors cannot be read: \(error)")
    }
  }
}

extension DisclosureCase: CustomTestStringConvertible {
  package var testDescription: String { "\(id ?? location.description): \(why ?? "")" }
}

extension Decision {
  /// The trace, for a message.
  fileprivate var steps: String { trace.map { "\($0.rule.name) \($0.outcome)" }.joined(separator: ", ") }
}

extension Decision.Verdict {
  /// How a rule that decides this verdict comes out.
  fileprivate var deciding: [Step.Outcome] {
    switch self {
    case .notPermitted: [.failed]
    case .permittedWithConditions: [.condition, .met, .advice]
    case .permitted: [.met, .endsHere, .advice]
    }
  }
}
