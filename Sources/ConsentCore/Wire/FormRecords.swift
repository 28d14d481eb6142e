/// A form as records.
extension ConsentForm {
  func write(to wire: inout WireWriter) {
    wire.record(.medium, medium)
    wire.record(.patient, patient)
    for discloser in disclosers { wire.record(.discloser, discloser) }
    for recipient in recipients { wire.record(.recipient, recipient) }
    wire.record(.information, information)
    wire.record(.purposes, purposes)
    wire.record(.purposeText, purposeText)
    wire.record(.flags, FormFlags(form: self))
    wire.record(.tpoScope, tpoScope)
    wire.record(.revocationTerms, revocationTerms)
    wire.record(.expiration, expiration)
    wire.record(.statements, statements)
    for signature in signatures { wire.record(.signature, signature) }
    wire.record(.criminalJustice, criminalJustice)
    wire.record(.revocation, revocation)
  }

  /// Takes in one record of a form.
  mutating func take(_ tag: WireTag, from wire: inout WireReader) {
    switch tag {
    case .medium: medium.code(&wire)
    case .patient: patient.code(&wire)
    case .discloser: wire.append(to: &disclosers, Party())
    case .recipient: wire.append(to: &recipients, Party())
    case .information: information.code(&wire)
    case .purposes: purposes.code(&wire)
    case .purposeText: purposeText.code(&wire)
    case .flags: codeFlags(&wire)
    case .tpoScope: tpoScope.code(&wire)
    case .revocationTerms: revocationTerms.code(&wire)
    case .expiration: expiration.code(&wire)
    case .statements: statements.code(&wire)
    case .signature: wire.append(to: &signatures, Signature())
    case .criminalJustice: criminalJustice = wire.read(CriminalJustice())
    case .revocation: revocation = wire.read(Revocation(on: Day(number: 0)))
    default: wire.fail(.unknownTag)
    }
  }

  /// After the last record: what the records must have said together.
  func check(_ wire: inout WireReader) {
    if !wire.has(.medium) { wire.fail(.missing) }
    for recipient in revocation?.recipients ?? PlainArray() where recipient >= recipients.count { wire.fail(.badValue) }
  }
}

/// For the writer, which writes parts.
private struct FormFlags: WireCoded {
  var form: ConsentForm

  mutating func code(_ wire: inout some WireCoder) { form.codeFlags(&wire) }
}
