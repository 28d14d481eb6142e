import ConsentCore
import Curriculum
import Diagnostics
import Testing

/// What an answer on a form says to the core.
struct Answer: Sendable, CustomTestStringConvertible {
  let markdown: String
  let place: FieldPlace
  let facts: @Sendable (inout ConsentForm) -> Void

  init(_ markdown: String, _ place: FieldPlace, _ facts: @escaping @Sendable (inout ConsentForm) -> Void) {
    self.markdown = markdown
    self.place = place
    self.facts = facts
  }

  var testDescription: String { markdown }
}

struct FormFactsTests {
  /// A form with nothing but these answers.
  private func form(_ markdown: String, facts: String = "{}") throws -> SampleForm {
    let text = """
      ---
      form: b
      title: B
      summary: B
      evaluate-on: 2026-11-03
      holder: {name: Harbor Light, coveredEntity: true}
      facts: \(facts)
      ---
      \(markdown)
      """
    let compilation = Fixture().adding("forms/b.md", text).compilation
    let messages = compilation.diagnostics.map(\.description).joined(separator: "\n")
    return try #require(compilation.toolkit?.forms.first { $0.id == "b" }, "\(messages)")
  }

  @Test(arguments: answers)
  func `an answer gives its fact, and its place on the form`(answer: Answer) throws {
    let form = try form(answer.markdown)
    var expected = ConsentForm()
    answer.facts(&expected)
    #expect(form.query.form == expected)
    #expect(form.fields.map(\.place).last == answer.place)
  }

  @Test func `front matter gives the day and the holder`() throws {
    let query = try form("[A](field:patient)").query
    #expect(query.day == Day(iso: "2026-11-03"))
    #expect(query.holder.name == text("Harbor Light"))
    #expect(!query.holder.isPart2Program)
    #expect(query.holder.isCoveredEntity)
  }

  @Test func `places count parties and signatures`() throws {
    let form = try form(
      """
      [A](field:discloser) [B](field:discloser) [C](field:recipient/family) [D](field:recipient/payer)
      [E](field:signature/minor) [2026-01-02](field:signature/date) [F](field:signature/parent) [Feb. 3, 2026](field:signature/date)
      """
    )
    #expect(
      form.fields.map(\.place) == [
        FieldPlace(.discloser), FieldPlace(.discloser, index: 1), FieldPlace(.recipient), FieldPlace(.recipient, index: 1),
        FieldPlace(.signature), FieldPlace(.signatureDate), FieldPlace(.signature, index: 1),
        FieldPlace(.signatureDate, index: 1),
      ]
    )
    #expect(form.query.form.signatures.map(\.signedOn) == [Day(iso: "2026-01-02"), Day(iso: "2026-02-03")])
    #expect(form.fields.map(\.text).prefix(2) == ["A", "B"])
    #expect(form.fields[2].destination == "field:recipient/family")
    #expect(form.fields[2].location.description == "forms/b.md:9:43")
  }

  @Test func `front matter gives what no reader of the paper can see`() throws {
    let form = try form(
      "[A](field:recipient/intermediary/intermediary) [B](field:recipient/payer)",
      facts: """
        {medium: electronic, patient: {minor: true, stateMinorAlone: false, incapable: true, deceased: true},
          patientInitiated: true, tpoScope: allFuture, fundraising: true, conditionsServicesOnNotes: true, combinedWith: admission,
          criminalJustice: {duration: true, reasonable: true, revocableWhen: "2027-01-02", byFinalDisposition: true},
          occurredOn: 2026-10-01, revokedOn: 2026-10-02, revokedFor: [B], revocationForm: oral, revocationKnown: true,
          knownFalse: true, falseDiscoverable: true, readingLevelChecked: false, copyGiven: true,
          participants: [Pine Clinic], participantClassTreating: true}
        """
    )
    var expected = ConsentForm()
    var intermediary = Party(name: "A", kind: .intermediary, role: .intermediary)
    intermediary.participants = [text("Pine Clinic")]
    intermediary.areParticipantsLimitedToTreating = true
    expected.recipients = [intermediary, Party(name: "B", role: .payer)]
    expected.medium = .electronic
    expected.patient.isMinor = true
    expected.patient.canMinorConsentAlone = false
    expected.patient.isAdjudicatedIncapable = true
    expected.patient.isDeceased = true
    expected.isPatientInitiated = true
    expected.tpoScope = .allFuture
    expected.isForFundraising = true
    expected.conditionsServicesOnNotes = true
    expected.isCombinedWithOtherDocument = true
    var terms = ConsentForm.CriminalJustice()
    terms.isDurationStated = true
    terms.isDurationReasonable = true
    terms.isRevocableWhenStated = true
    terms.revocableFrom = Day(iso: "2027-01-02")
    terms.isRevocableByFinalDisposition = true
    expected.criminalJustice = terms
    expected.expiration.occurredOn = Day(iso: "2026-10-01")
    var revocation = ConsentForm.Revocation(on: try #require(Day(iso: "2026-10-02")))
    revocation.isOral = true
    revocation.isKnownToHolder = true
    revocation.recipients = [1]
    expected.revocation = revocation
    expected.isKnownFalse = true
    expected.isFalsehoodDiscoverable = true
    expected.isReadingLevelChecked = false
    expected.isCopyGiven = true
    #expect(form.query.form == expected)
  }
}

private func text(_ string: String) -> Text { Text(bytes: Array(string.utf8)) }

extension Party {
  fileprivate init(name: String = "", title: String = "", described: String = "", kind: Kind = .entity, role: Role = .other) {
    self.init()
    self.name = text(name)
    self.title = text(title)
    classText = text(described)
    self.kind = kind
    self.role = role
  }
}

private let answers: [Answer] = [
  Answer("[Jordan *Vale*](field:patient)", FieldPlace(.patient)) { $0.patient.name = text("Jordan Vale") },
  Answer("[the parent](field:patient/described)", FieldPlace(.patient)) {
    $0.patient.name = text("the parent")
    $0.patient.isDescribedOnly = true
  },
  Answer("[ ____ ](field:patient)", FieldPlace(.patient)) { _ in },
  Answer("[A](field:patient) [B](field:patient)", FieldPlace(.patient)) { $0.patient.name = text("A") },
  Answer("[Harbor](field:discloser)", FieldPlace(.discloser)) { $0.disclosers = [Party(name: "Harbor")] },
  Answer("[____](field:discloser)", FieldPlace(.discloser)) { $0.disclosers = [Party()] },
  Answer("[Dr. Lee](field:discloser/person)", FieldPlace(.discloser)) {
    $0.disclosers = [Party(name: "Dr. Lee", kind: .person)]
  },
  Answer("[my clinics](field:discloser/class/bounded)", FieldPlace(.discloser)) {
    var party = Party(described: "my clinics", kind: .described)
    party.isClassBounded = true
    $0.disclosers = [party]
  },
  Answer("[County](field:recipient/childWelfare)", FieldPlace(.recipient)) {
    $0.recipients = [Party(name: "County", role: .childWelfare)]
  },
  Answer("[my worker](field:recipient/childWelfare/person/title)", FieldPlace(.recipient)) {
    $0.recipients = [Party(title: "my worker", kind: .person, role: .childWelfare)]
  },
  Answer("[all others](field:recipient/other/class)", FieldPlace(.recipient)) {
    $0.recipients = [Party(described: "all others", kind: .described)]
  },
  Answer("[Exchange](field:recipient/intermediary/intermediary)", FieldPlace(.recipient)) {
    $0.recipients = [Party(name: "Exchange", kind: .intermediary, role: .intermediary)]
  },
  Answer("[Hospital](field:recipient/treatingProvider/coveredEntity)", FieldPlace(.recipient)) {
    var party = Party(name: "Hospital", role: .treatingProvider)
    party.isCoveredEntity = true
    $0.recipients = [party]
  },
  Answer("[a](field:information/description) and [b](field:information/description)", FieldPlace(.information)) {
    $0.information.text = text("a; b")
  },
  Answer("[a](field:information/description/specific/mentionsSUD)", FieldPlace(.information)) {
    $0.information.text = text("a")
    $0.information.isSpecific = true
    $0.information.mentionsSUD = true
  },
  Answer("[___](field:information/description/specific/mentionsSUD)", FieldPlace(.information)) { _ in },
  Answer("[a](field:information/drugTests)", FieldPlace(.information)) {
    $0.information.categories = InfoCategories(.drugTests)
  },
  Answer("- [x] [a](field:information/attendance)\n- [ ] [b](field:information/drugTests)", FieldPlace(.information)) {
    $0.information.categories = InfoCategories(.attendance)
  },
  Answer("- [ ] None of this:\n  - [a](field:information/attendance)", FieldPlace(.information)) { _ in },
  Answer("- [x] [a](field:purpose/casePlanning)\n- [ ] [b](field:purpose/payment)", FieldPlace(.purpose)) {
    $0.purposes = Purposes(.casePlanning)
    $0.purposeText = text("a")
  },
  Answer("[a](field:purpose/treatment), [b](field:purpose/payment)", FieldPlace(.purpose)) {
    $0.purposes = [Purposes(.treatment), Purposes(.payment)]
    $0.purposeText = text("a; b")
  },
  Answer("[a](field:purpose)", FieldPlace(.purpose)) { $0.purposeText = text("a") },
  Answer("[____](field:purpose)", FieldPlace(.purpose)) { _ in },
  Answer("[a](field:revocation/right)", FieldPlace(.revocationRight)) { $0.revocationTerms.isRightStated = true },
  Answer("[a](field:revocation/reliance)", FieldPlace(.revocationReliance)) {
    $0.revocationTerms.isRelianceExceptionStated = true
  },
  Answer("[a](field:revocation/how)", FieldPlace(.revocationMethod)) { $0.revocationTerms.isMethodStated = true },
  Answer("[____](field:revocation/how)", FieldPlace(.revocationMethod)) { _ in },
  Answer("[a](field:revocation/irrevocableUntil)", FieldPlace(.revocationRight)) {
    $0.revocationTerms.irrevocableUntil = text("a")
  },
  Answer("[March 21, 2027](field:expiration/date)", FieldPlace(.expiration)) {
    $0.expiration.kind = .date
    $0.expiration.text = text("March 21, 2027")
    $0.expiration.date = Day(iso: "2027-03-21")
  },
  Answer("[____](field:expiration/date)", FieldPlace(.expiration)) { $0.expiration.kind = .date },
  Answer("[a](field:expiration/event/relates)", FieldPlace(.expiration)) {
    $0.expiration.kind = .event
    $0.expiration.text = text("a")
    $0.expiration.relates = true
  },
  Answer("[a](field:expiration/endOfTreatment)", FieldPlace(.expiration)) {
    $0.expiration.kind = .endOfTreatment
    $0.expiration.text = text("a")
  },
  Answer("[a](field:expiration/none)", FieldPlace(.expiration)) {
    $0.expiration.kind = .never
    $0.expiration.text = text("a")
  },
  Answer("- [ ] [a](field:expiration/none)", FieldPlace(.expiration)) { _ in },
  Answer("[a](field:statement/redisclosureRisk)", FieldPlace(.redisclosureRisk)) { $0.statements = .redisclosureRisk },
  Answer("[a](field:statement/refusalConsequences)", FieldPlace(.refusalConsequences)) { $0.statements = .refusalConsequences },
  Answer("[a](field:statement/ceRedisclosure)", FieldPlace(.coveredEntityRedisclosure)) {
    $0.statements = .coveredEntityRedisclosure
  },
  Answer("[a](field:statement/conditioning)", FieldPlace(.conditioning)) { $0.statements = .conditioning },
  Answer("[a](field:statement/listOfDisclosures)", FieldPlace(.listOfDisclosures)) { $0.statements = .listOfDisclosures },
  Answer("[a](field:statement/fundraisingOptOut)", FieldPlace(.fundraisingOptOut)) { $0.statements = .fundraisingOptOut },
  Answer("[a](field:signature/guardian/authority/electronic)", FieldPlace(.signature)) {
    var signature = Signature()
    signature.role = .guardian
    signature.name = text("a")
    signature.isAuthorityDescribed = true
    signature.isElectronic = true
    $0.signatures = [signature]
  },
  Answer("[a](field:signature/patient) [____](field:signature/date)", FieldPlace(.signatureDate)) {
    var signature = Signature()
    signature.role = .patient
    signature.name = text("a")
    $0.signatures = [signature]
  },
]
