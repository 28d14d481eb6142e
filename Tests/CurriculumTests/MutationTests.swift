import ConsentCore
import Testing

@testable import Curriculum
@testable import Markdown

/// Forms with known faults, made from sound ones: those of the content, and the choice of what goes on which form.
struct MutationTests {
  private static let toolkit: Toolkit = {
    guard let toolkit = (try? RealContent.files()).flatMap({ Compilation(of: $0).toolkit }) else {
      preconditionFailure("The content does not compile; `toolkit check` says why.")
    }
    return toolkit
  }()

  /// A row for each mutation of each form: the form it is of, and the form with it.
  private static let mutations = toolkit.forms.flatMap { form in form.mutations.map { Row(form: form, mutation: $0) } }

  private static let practices = toolkit.exercises.compactMap { exercise in
    if case .findTheDefects(let task) = exercise.task, !task.generated.isEmpty { task } else { nil }
  }

  struct Row: CustomTestStringConvertible {
    let form: SampleForm
    let mutation: FormMutation

    var testDescription: String { "\(form.id): \(mutation.name)" }
  }

  @Test(arguments: mutations)
  func `a mutation alone gives exactly its findings, on a paper that shows it`(row: Row) throws {
    let (sound, changed) = (row.form, row.mutation.form)
    #expect(try FormJudgement(of: sound.query).findings == [])
    let findings = try FormJudgement(of: changed.query).findings
    #expect(Set(findings.map(\.rule)) == Set(row.mutation.gives))
    #expect(!row.mutation.gives.isEmpty)
    #expect(changed.query.day == sound.query.day && changed.query.holder == sound.query.holder)
    #expect(changed.blocks.words != sound.blocks.words || changed.ticks != sound.ticks)
  }

  @Test func `there is a mutation for every rule that can be found on a form like these`() {
    let given = Set(Self.mutations.flatMap(\.mutation.gives))
    // Rules of earlier texts, of minors, of criminal justice, of more than one recipient, and of a representative.
    let others: Set<RuleID> = [
      .consentRecipient2017, .consentRecipient2020, .consentDurationReasonable, .consentSignatureMinor, .cjForm,
      .consentPartialRevocation, .hipaaRepresentativeAuthority,
    ]
    #expect(RuleID.allCases.filter { $0.isFoundOnForms && !given.contains($0) && !others.contains($0) } == [])
  }

  @Test func `what is on a generated form are the findings of its mutations together`() throws {
    #expect(Self.practices.count >= 2)
    for task in Self.practices {
      let form = try #require(Self.toolkit.forms.first { $0.id == task.form })
      #expect(task.generated.count >= 12)
      for (index, generated) in task.generated.enumerated() {
        let mutations = form.mutations.filter { generated.mutations.contains($0.name) }
        let findings = try FormJudgement(of: generated.form.query).findings
        #expect(Set(findings.map(\.rule)) == Set(mutations.flatMap(\.gives)), "\(form.id) \(index + 1)")
        #expect(mutations.count == generated.mutations.count)
      }
      #expect(Set(task.generated.map(\.mutations)).count == task.generated.count, "\(form.id): no form comes twice")
      #expect(task.generated[0].mutations.count == 1)
      #expect(task.generated.contains { $0.mutations.count >= 3 })
      #expect(
        Set(task.generated.flatMap(\.mutations)) == Set(form.mutations.map(\.name)),
        "\(form.id): every mutation is practiced"
      )
    }
  }

  // MARK: - Choice

  @Test func `the generator gives its published numbers`() {
    var generator = SplitMix64(state: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `a seed gives the same forms each time, and another seed gives others`() throws {
    let (first, again, other) = (try Self.generated(seed: 7), try Self.generated(seed: 7), try Self.generated(seed: 8))
    #expect(first == again)
    #expect(first != other)
    #expect(first == [["no-date"], ["no-signature"], ["no-name"], ["no-name", "no-date"], ["no-name", "no-signature"]])
  }

  private static func generated(seed: Int) throws -> [[String]] {
    let compilation = Fixture()
      .adding("forms/release.mutations.yml", Mutated.noName + Mutated.noDate + Mutated.noSignature)
      .changing(Fixture.exercise, "findings: []", to: "seed: \(seed)\nmutations: all\ndefects: [1, 1, 1, 2, 2]")
      .compilation
    let toolkit = try #require(compilation.toolkit, "\(compilation.diagnostics)")
    let exercise = try #require(toolkit.exercises.first { $0.id == "find" })
    guard case .findTheDefects(let task) = exercise.task else { return [] }
    return task.generated.map(\.mutations)
  }
}

extension SampleForm {
  /// Which boxes are ticked, in the order of the paper.
  fileprivate var ticks: [Bool] { FormAnswer.answers(in: blocks).map(\.isUnticked) }
}

extension [Block] {
  /// Everything that a reader reads.
  fileprivate var words: String { HTMLWriter(.site).html(self) }
}
