import ConsentCore
import Testing

struct WireTests {
  @Test(arguments: FormCase.all) func `a question survives the way to the module`(_ row: FormCase) throws {
    #expect(try FormQuery(wire: row.query.wire) == row.query)
  }

  @Test func `a question about a disclosure survives the way to the module`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let query = generator.disclosureQuestion()
      #expect(try DisclosureQuery(wire: query.wire) == query)
    }
  }

  @Test func `a question about a disclosure without its facts is refused`() {
    #expect(disclosureAnswer(to: []) == [WireError.missing.rawValue])
    #expect(disclosureAnswer(to: FormQuery.withEveryFact.wire) == [WireError.unknownTag.rawValue])
    #expect(disclosureAnswer(to: [32, 0, 0]) == [WireError.truncated.rawValue])
    #expect(disclosureAnswer(to: [44, 0, 0]) == [WireError.unknownTag.rawValue])
  }

  @Test func `every fact survives the way to the module`() throws {
    let query = FormQuery.withEveryFact
    #expect(try FormQuery(wire: query.wire) == query)
  }

  @Test func `an answer starts with 0 and has 11 bytes for each finding`() throws {
    for row in FormCase.all {
      let answer = formAnswer(to: row.query.wire)
      #expect(answer[0] == 0)
      #expect(answer.count == 6 + 11 * row.findings.count)
    }
  }

  @Test func `a day before the first edition is answered with an error`() {
    let query = FormQuery(form: .in2019, holder: .program, day: Day("2017-03-20"))
    #expect(formAnswer(to: query.wire) == [QueryError.beforeFirstEdition.rawValue])
  }

  @Test(
    arguments: [
      ([], WireError.missing),
      ([1], .truncated),
      ([1, 4, 0, 0], .truncated),
      ([0, 0, 0], .unknownTag),
      ([19, 0, 0], .unknownTag),
      ([255, 0, 0], .unknownTag),
      // A day of two bytes, of five, and one after the year 9999.
      ([1, 2, 0, 0, 0], .truncated),
      ([1, 5, 0, 0, 0, 0, 0, 0], .badValue),
      ([1, 4, 0, 255, 255, 255, 127], .badValue),
      // Media 0 and 4; paper twice; paper, and no day.
      ([4, 1, 0, 0], .badValue),
      ([4, 1, 0, 4], .badValue),
      ([4, 1, 0, 1, 4, 1, 0, 1], .repeated),
      ([4, 1, 0, 1], .missing),
      // A purpose, a statement and a yes-or-no that do not exist.
      ([9, 2, 0, 0, 255], .badValue),
      ([15, 1, 0, 64], .badValue),
      ([3, 4, 0, 0, 0, 2, 0], .badValue),
      // A text that is longer than its record, and a recipient who ends in the middle.
      ([10, 3, 0, 9, 0, 65], .truncated),
      ([7, 3, 0, 0, 0, 0], .truncated),
      // A revocation without a day.
      ([18, 0, 0], .truncated),
    ] as [([UInt8], WireError)]
  )
  func `bytes that are no question get the number of the reason`(_ bytes: [UInt8], _ error: WireError) {
    #expect(formAnswer(to: bytes) == [error.rawValue])
  }

  @Test func `a question cut short anywhere is refused, or is one with fewer records`() throws {
    let bytes = FormQuery.withEveryFact.wire
    for length in bytes.indices {
      let cut = Array(bytes[..<length])
      guard formAnswer(to: cut)[0] == 0 else { continue }
      let query = try FormQuery(wire: cut)
      #expect(query != .withEveryFact, "cut at \(length)")
    }
  }

  @Test func `a form with more parties than a form can hold is refused`() {
    let query = FormQuery(
      form: .toChildWelfare.with { $0.recipients = Array(repeating: .lakeshoreCounty, count: WireFormat.mostOfAKind + 1) },
      holder: .program,
      day: Day("2026-11-03")
    )
    #expect(formAnswer(to: query.wire) == [WireError.tooLarge.rawValue])
  }

  @Test func `a revocation of a recipient that the form does not have is refused`() {
    let query = FormQuery(
      form: .toChildWelfare.with {
        var revocation = ConsentForm.Revocation(on: Day("2026-10-20"))
        revocation.recipients = [1]
        $0.revocation = revocation
      },
      holder: .program,
      day: Day("2026-11-03")
    )
    #expect(formAnswer(to: query.wire) == [WireError.badValue.rawValue])
  }
}

extension FormQuery {
  /// Every property differs from its default.
  static let withEveryFact: FormQuery = {
    var form = ConsentForm.toProbation
    form.medium = .electronic
    form.patient.isDescribedOnly = true
    form.patient.isMinor = true
    form.patient.canMinorConsentAlone = false
    form.patient.isAdjudicatedIncapable = true
    form.patient.isDeceased = true
    form.patient.isTemporarilyIncapable = true
    form.recipients = [
      Party("Tri-River Exchange", .intermediary, .intermediary) {
        $0.title = "the exchange"
        $0.classText = "members"
        $0.isClassBounded = true
        $0.isCoveredEntity = true
        $0.participants = ["Riverside Primary Care", ""]
        $0.areParticipantsLimitedToTreating = true
      }
    ]
    form.purposeText = "to plan"
    form.isPatientInitiated = true
    form.tpoScope = .specific
    form.isForFundraising = true
    form.revocationTerms.isRightStated = true
    form.revocationTerms.isRelianceExceptionStated = true
    form.revocationTerms.isMethodStated = true
    form.expiration = Expiration(.condition, "if I move", date: "2027-01-01", relates: true, occurredOn: "2026-12-01")
    form.signatures[0].isElectronic = true
    form.signatures[0].isAuthorityDescribed = true
    form.conditionsServicesOnNotes = true
    form.isCombinedWithOtherDocument = true
    var revocation = ConsentForm.Revocation(on: Day("2026-10-20"))
    revocation.isOral = true
    revocation.isKnownToHolder = true
    revocation.recipients = [0]
    form.revocation = revocation
    form.isKnownFalse = true
    form.isFalsehoodDiscoverable = true
    form.isReadingLevelChecked = false
    form.isCopyGiven = true
    return FormQuery(form: form, holder: .coveredProgram, day: Day("2026-11-03"), policy: .all)
  }()
}
