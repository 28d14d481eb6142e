import Testing

@testable import ConsentCore

/// What holds of every form, tried on some thousands of generated ones.
struct PropertyTests {
  private static let questions: [FormQuery] = {
    var generator = SeededGenerator(seed: 7)
    return (0..<5000).map { _ in generator.question() }
  }()

  /// How good a judgement is, for comparing.
  private func worth(_ query: FormQuery) throws -> Int {
    let judgement = try FormJudgement(of: query)
    let part2 = 3 - Int(judgement.part2.rawValue)
    return part2 * 2 + (judgement.hipaa == .defective ? 0 : 1)
  }

  @Test func `the order of names on a form changes nothing`() throws {
    for query in Self.questions {
      var turned = query
      turned.form.disclosers.reverse()
      turned.form.signatures.reverse()
      if turned.form.revocation?.recipients.isEmpty != false { turned.form.recipients.reverse() }
      let (before, after) = (try FormJudgement(of: query), try FormJudgement(of: turned))
      #expect(before.part2 == after.part2 && before.hipaa == after.hipaa)
      #expect(before.findings.map(\.rule) == after.findings.map(\.rule))
    }
  }

  private static let removals: [@Sendable (inout ConsentForm) -> Void] = [
    { $0.medium = .oral },
    { $0.patient.name = "" },
    { $0.disclosers = [] },
    { $0.recipients = [] },
    { $0.information = ConsentForm.Information() },
    {
      $0.purposes = []; $0.purposeText = ""
    },
    { $0.revocationTerms.isRightStated = false },
    { $0.revocationTerms.isMethodStated = false },
    { $0.expiration = Expiration() },
    { $0.statements = [] },
    { $0.signatures = [] },
    { for index in $0.signatures.indices { $0.signatures[index].signedOn = nil } },
  ]

  /// A revoked form is left out where its revocation names recipients, and one whose purposes or recipients decide whether HIPAA speaks
  /// at all: there, less on the form is another question, not a worse answer to the same one.
  @Test(arguments: removals.indices) func `removing an element never makes a form better`(_ index: Int) throws {
    for query in Self.questions where query.form.tpoScope != .allFuture && query.form.criminalJustice == nil {
      guard query.form.revocation == nil, query.form.purposes.isDisjoint(with: Self.standAlonePurposes) else { continue }
      guard !query.form.information.categories.contains(.sudCounselingNotes) else { continue }
      guard query.form.recipients.contains(where: { $0.role.canReceiveForTPO }) || query.form.purposes.isDisjoint(with: .tpo)
      else {
        continue
      }
      var less = query
      Self.removals[index](&less.form)
      #expect(try worth(less) <= worth(query), "\(query.form)")
    }
  }

  private static let standAlonePurposes: Purposes = [Purposes(.legalProceeding), Purposes(.cpsInvestigation)]

  @Test func `an expired form is never usable`() throws {
    for query in Self.questions {
      var expired = query
      expired.form.expiration = Expiration(.date)
      expired.form.expiration.date = Day(number: query.day.number - 1)
      #expect(try !FormJudgement(of: expired).isUsable)
    }
  }

  @Test func `a form revoked in writing and known to be is never usable, save one for the criminal justice system`() throws {
    for query in Self.questions where query.form.criminalJustice == nil {
      var revoked = query
      revoked.form.revocation = ConsentForm.Revocation(on: query.day)
      revoked.form.revocation?.isKnownToHolder = true
      #expect(try !FormJudgement(of: revoked).isUsable)
    }
  }

  @Test func `a sound form stays sound with another sound recipient`() throws {
    for query in Self.questions where try FormJudgement(of: query).isUsable {
      guard query.form.revocation == nil, query.form.revocationTerms.irrevocableUntil.isBlank else { continue }
      var more = query
      more.form.recipients.append(Party("Lee Park", .person, .parentAttorney))
      #expect(try FormJudgement(of: more).isUsable)
    }
  }
}
