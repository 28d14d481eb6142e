import ConsentCore
import Diagnostics

extension ConsentForm {
  /// The form in the compact YAML: what is left out counts as false, empty or absent.
  init(_ reader: FieldReader, log: DiagnosticLog) {
    self.init()
    var facts = reader
    if var patient = facts.fields("patient") { self.patient = Patient(&patient) }
    disclosers = facts.fieldsList("disclosers").map { Party($0) }
    recipients = facts.fieldsList("recipients").map { Party($0) }
    if var information = facts.fields("info") { self.information = Information(&information) }
    for purpose in facts.list("purposes", of: ValueKind<Purpose>.name) ?? [] { purposes.insert(Purposes(purpose.value)) }
    purposeText = facts.text("purposeText")
    if var terms = facts.fields("revocation") { revocationTerms = RevocationTerms(&terms) }
    if var end = facts.fields("expiration") { expiration = Expiration(&end) }
    for statement in facts.list("statements", of: ValueKind<Statement>.name) ?? [] { statements.insert(statement.value.fact) }
    signatures = facts.fieldsList("signatures").map { Signature($0) }
    FormFacts(log: log).read(&facts, into: &self)
    facts.finish()
  }
}

extension ConsentForm.Patient {
  fileprivate init(_ facts: inout FieldReader) {
    self.init()
    name = facts.text("name")
    isDescribedOnly = facts.flag("described")
    FormFacts.readPatient(&facts, into: &self)
    facts.finish()
  }
}

extension ConsentForm.Information {
  fileprivate init(_ facts: inout FieldReader) {
    self.init()
    text = facts.text("text")
    isSpecific = facts.flag("specific")
    mentionsSUD = facts.flag("mentionsSUD")
    for category in facts.list("categories", of: ValueKind<InfoCategory>.name) ?? [] {
      categories.insert(InfoCategories(category.value))
    }
    facts.finish()
  }
}

extension ConsentForm.RevocationTerms {
  fileprivate init(_ facts: inout FieldReader) {
    self.init()
    isRightStated = facts.flag("right")
    isRelianceExceptionStated = facts.flag("reliance")
    isMethodStated = facts.flag("how")
    irrevocableUntil = facts.text("irrevocableUntil")
    facts.finish()
  }
}

extension Expiration {
  fileprivate init(_ facts: inout FieldReader) {
    self.init()
    kind = facts.required("kind", ValueKind<Kind>.name) ?? .blank
    date = facts.optional("date", .day)
    text = facts.text("text")
    relates = facts.flag("relates")
    occurredOn = facts.optional("occurredOn", .day)
    facts.finish()
  }
}

extension Party {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    name = facts.text("name")
    title = facts.text("title")
    classText = facts.text("class")
    isClassBounded = facts.flag("bounded")
    kind = facts.optional("kind", ValueKind<Kind>.name) ?? (classText.bytes.isEmpty ? .entity : .described)
    role = facts.optional("role", ValueKind<Role>.name) ?? .other
    isCoveredEntity = facts.flag("coveredEntity")
    participants = facts.list("participants", of: .text)?.map { Text($0.value) } ?? []
    areParticipantsLimitedToTreating = facts.flag("participantClassTreating")
    facts.finish()
  }
}

extension Signature {
  fileprivate init(_ reader: FieldReader) {
    self.init()
    var facts = reader
    role = facts.required("role", ValueKind<Role>.name) ?? .other
    name = facts.text("name")
    signedOn = facts.optional("on", .day)
    isElectronic = facts.flag("electronic")
    isAuthorityDescribed = facts.flag("authority")
    facts.finish()
  }
}

extension FieldReader {
  mutating func text(_ name: String) -> Text { optional(name, .text).map { Text($0) } ?? Text() }
}
