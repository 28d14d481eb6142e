private enum Tag {
  static let disclosure: UInt8 = 32
  static let order: UInt8 = 33
  static let agreement: UInt8 = 34
  static let crime: UInt8 = 35
  static let report: UInt8 = 36
  static let emergency: UInt8 = 37
  static let research: UInt8 = 38
  static let audit: UInt8 = 39
  static let notesUse: UInt8 = 40
  static let minorApplication: UInt8 = 41
  static let stateLaw: UInt8 = 42
  static let incident: UInt8 = 43
}

extension DisclosureQuery {
  /// The question as the module reads it. A question without the records of a form is about a disclosure without one.
  public var wire: [UInt8] {
    var records = WireRecords()
    records.add(QuestionTag.day, disclosure.day)
    records.add(QuestionTag.policy, policy)
    records.add(Tag.disclosure, disclosure)
    records.add(Tag.order, disclosure.order)
    records.add(Tag.agreement, disclosure.agreement)
    records.add(Tag.crime, disclosure.crime)
    records.add(Tag.report, disclosure.report)
    records.add(Tag.emergency, disclosure.emergency)
    records.add(Tag.research, disclosure.research)
    records.add(Tag.audit, disclosure.audit)
    records.add(Tag.notesUse, disclosure.notesUse)
    records.add(Tag.minorApplication, disclosure.minorApplication)
    records.add(Tag.stateLaw, disclosure.stateLaw)
    records.add(Tag.incident, disclosure.incident)
    form?.write(to: &records)
    return records.bytes
  }

  public init(wire bytes: [UInt8]) throws(WireError) {
    var query = DisclosureQuery(Disclosure(day: Day(number: 0)))
    var records = try WireRecords(reading: bytes)
    while let (tag, content) = try records.next() {
      switch tag {
      case QuestionTag.day: try records.read(tag, content, &query.disclosure.day)
      case QuestionTag.policy: try records.read(tag, content, &query.policy)
      case Tag.disclosure...Tag.incident: try query.disclosure.take(tag, content, from: &records)
      default:
        var form = query.form ?? ConsentForm()
        try form.take(tag, content, from: &records)
        query.form = form
      }
    }
    guard records.has(QuestionTag.day), records.has(Tag.disclosure) else { throw .missing }
    try query.form?.finish(records)
    self = query
  }
}

extension Disclosure {
  fileprivate mutating func take(_ tag: UInt8, _ content: WireCoder, from records: inout WireRecords) throws(WireError) {
    switch tag {
    case Tag.disclosure: try records.read(tag, content, &self)
    case Tag.order: try records.read(tag, content, &order, CourtOrder())
    case Tag.agreement: try records.read(tag, content, &agreement, ServiceAgreement())
    case Tag.crime: try records.read(tag, content, &crime, CrimeOnPremises())
    case Tag.report: try records.read(tag, content, &report, Report())
    case Tag.emergency: try records.read(tag, content, &emergency, Emergency())
    case Tag.research: try records.read(tag, content, &research, Research())
    case Tag.audit: try records.read(tag, content, &audit, Audit())
    case Tag.notesUse: try records.read(tag, content, &notesUse, .supervisedTraining)
    case Tag.minorApplication: try records.read(tag, content, &minorApplication, MinorApplication())
    case Tag.stateLaw: try records.read(tag, content, &stateLaw, StateLaw())
    case Tag.incident: try records.read(tag, content, &incident, Incident())
    default: throw .unknownTag
    }
  }
}
