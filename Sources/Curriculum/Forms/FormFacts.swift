import ConsentCore
import Diagnostics

/// Facts about a form that no reader of the paper can see. Front matter and the compact YAML give them under the same names.
///
/// They are read after the recipients, which `revokedFor` names.
struct FormFacts {
  private let log: DiagnosticLog

  init(log: DiagnosticLog) {
    self.log = log
  }

  /// `facts:` in the front matter of a form.
  func readHidden(_ facts: inout FieldReader, into form: inout ConsentForm) {
    if var patient = facts.fields("patient") {
      Self.readPatient(&patient, into: &form.patient)
      patient.finish()
    }
    form.expiration.occurredOn = facts.optional("occurredOn", .day)
    let participants = facts.list("participants", of: .text)
    let isLimited = facts.optional("participantClassTreating", .flag)
    let intermediaries = form.recipients.indices.filter { form.recipients[$0].kind == .intermediary }
    for index in intermediaries {
      form.recipients[index].participants = participants?.map { Text($0.value) } ?? []
      form.recipients[index].areParticipantsLimitedToTreating = isLimited ?? false
    }
    for name in ["participants", "participantClassTreating"] where facts.has(name) && intermediaries.isEmpty {
      log.report(.needsIntermediary(name, at: facts.location(of: name)))
    }
    read(&facts, into: &form)
    facts.finish()
  }

  func read(_ facts: inout FieldReader, into form: inout ConsentForm) {
    if let medium = facts.optional("medium", ValueKind<ConsentForm.Medium>.name) { form.medium = medium }
    form.isPatientInitiated = facts.flag("patientInitiated")
    if let scope = facts.optional("tpoScope", ValueKind<ConsentForm.TPOScope>.name) { form.tpoScope = scope }
    form.isForFundraising = facts.flag("fundraising")
    form.conditionsServicesOnNotes = facts.flag("conditionsServicesOnNotes")
    form.isCombinedWithOtherDocument = facts.optional("combinedWith", .text) != nil
    form.isKnownFalse = facts.flag("knownFalse")
    form.isFalsehoodDiscoverable = facts.flag("falseDiscoverable")
    form.isReadingLevelChecked = facts.optional("readingLevelChecked", .flag)
    form.isCopyGiven = facts.optional("copyGiven", .flag)
    if var terms = facts.fields("criminalJustice") {
      form.criminalJustice = Self.criminalJustice(&terms)
      terms.finish()
    }
    readRevocation(&facts, into: &form)
  }

  /// What a patient is, beside the name.
  static func readPatient(_ facts: inout FieldReader, into patient: inout ConsentForm.Patient) {
    patient.isMinor = facts.flag("minor")
    patient.canMinorConsentAlone = facts.optional("stateMinorAlone", .flag)
    patient.isAdjudicatedIncapable = facts.flag("incapable")
    patient.isDeceased = facts.flag("deceased")
    patient.isTemporarilyIncapable = facts.flag("temporarilyIncapable")
  }

  /// `revocableWhen` is a date or words.
  private static func criminalJustice(_ facts: inout FieldReader) -> ConsentForm.CriminalJustice {
    var terms = ConsentForm.CriminalJustice()
    terms.isDurationStated = facts.flag("duration")
    terms.isDurationReasonable = facts.flag("reasonable")
    let revocableWhen = facts.optional("revocableWhen", .text)
    terms.isRevocableWhenStated = revocableWhen != nil
    terms.revocableFrom = revocableWhen.flatMap { Day(written: $0) }
    terms.isRevocableByFinalDisposition = facts.flag("byFinalDisposition")
    return terms
  }

  private func readRevocation(_ facts: inout FieldReader, into form: inout ConsentForm) {
    let day = facts.optional("revokedOn", .day)
    let names = facts.list("revokedFor", of: .text)
    let isOral = facts.optional("revocationForm", .choice([("written", false), ("oral", true)]))
    let isKnown = facts.optional("revocationKnown", .flag)
    for name in ["revokedFor", "revocationForm", "revocationKnown"] where facts.has(name) && !facts.has("revokedOn") {
      log.report(.needsField(name, needed: "revokedOn", at: facts.location(of: name)))
    }
    guard let day else { return }
    var revocation = ConsentForm.Revocation(on: day)
    revocation.isOral = isOral ?? false
    revocation.isKnownToHolder = isKnown ?? false
    revocation.recipients = (names ?? []).compactMap { index(of: $0, in: form.recipients) }
    form.revocation = revocation
  }

  private func index(of name: Located<String>, in recipients: [Party]) -> UInt8? {
    let names = recipients.map { [$0.name, $0.title, $0.classText].map(\.string).first { !$0.isEmpty } ?? "" }
    guard let index = names.firstIndex(of: name.value) else {
      log.report(.unknownRecipient(name.value, candidates: names, at: name.location))
      return nil
    }
    return UInt8(clamping: index)
  }
}

extension Holder {
  /// `{name: Harbor Light Recovery, part2Program: true, coveredEntity: true}`
  init(_ facts: inout FieldReader) {
    self.init()
    name = facts.required("name", .text).map { Text($0) } ?? Text()
    isPart2Program = facts.flag("part2Program")
    isCoveredEntity = facts.flag("coveredEntity")
    facts.finish()
  }
}
