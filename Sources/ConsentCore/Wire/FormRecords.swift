/// The records of a form. The page hands them on unread, or chooses between records that the builder made.
extension ConsentForm {
  enum Tag {
    static let medium: UInt8 = 4
    static let patient: UInt8 = 5
    static let discloser: UInt8 = 6
    static let recipient: UInt8 = 7
    static let information: UInt8 = 8
    static let purposes: UInt8 = 9
    static let purposeText: UInt8 = 10
    static let flags: UInt8 = 11
    static let tpoScope: UInt8 = 12
    static let revocationTerms: UInt8 = 13
    static let expiration: UInt8 = 14
    static let statements: UInt8 = 15
    static let signature: UInt8 = 16
    static let criminalJustice: UInt8 = 17
    static let revocation: UInt8 = 18
  }

  func write(to records: inout WireRecords) {
    records.add(Tag.medium, medium)
    records.add(Tag.patient, patient)
    for discloser in disclosers { records.add(Tag.discloser, discloser) }
    for recipient in recipients { records.add(Tag.recipient, recipient) }
    records.add(Tag.information, information)
    records.add(Tag.purposes, purposes)
    records.add(Tag.purposeText, purposeText)
    records.add(Tag.flags, FormFlags(form: self))
    records.add(Tag.tpoScope, tpoScope)
    records.add(Tag.revocationTerms, revocationTerms)
    records.add(Tag.expiration, expiration)
    records.add(Tag.statements, statements)
    for signature in signatures { records.add(Tag.signature, signature) }
    records.add(Tag.criminalJustice, criminalJustice)
    records.add(Tag.revocation, revocation)
  }

  /// Takes in one record of a form.
  mutating func take(_ tag: UInt8, _ content: WireCoder, from records: inout WireRecords) throws(WireError) {
    switch tag {
    case Tag.medium: try records.read(tag, content, &medium)
    case Tag.patient: try records.read(tag, content, &patient)
    case Tag.discloser: try records.read(content, &disclosers, Party())
    case Tag.recipient: try records.read(content, &recipients, Party())
    case Tag.information: try records.read(tag, content, &information)
    case Tag.purposes: try records.read(tag, content, &purposes)
    case Tag.purposeText: try records.read(tag, content, &purposeText)
    case Tag.flags:
      var flags = FormFlags(form: self)
      try records.read(tag, content, &flags)
      self = flags.form
    case Tag.tpoScope: try records.read(tag, content, &tpoScope)
    case Tag.revocationTerms: try records.read(tag, content, &revocationTerms)
    case Tag.expiration: try records.read(tag, content, &expiration)
    case Tag.statements: try records.read(tag, content, &statements)
    case Tag.signature: try records.read(content, &signatures, Signature())
    case Tag.criminalJustice: try records.read(tag, content, &criminalJustice, CriminalJustice())
    case Tag.revocation: try records.read(tag, content, &revocation, Revocation(on: Day(number: 0)))
    default: throw .unknownTag
    }
  }

  /// After the last record: what the records must have said together.
  func finish(_ records: WireRecords) throws(WireError) {
    guard records.has(Tag.medium) else { throw .missing }
    for recipient in revocation?.recipients ?? [] where recipient >= recipients.count { throw .badValue }
  }
}
