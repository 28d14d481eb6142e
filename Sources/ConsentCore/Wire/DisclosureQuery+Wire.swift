extension DisclosureQuery {
  /// The question as the module reads it. A question without the records of a form is about a disclosure without one.
  public var wire: PlainArray<UInt8> {
    var wire = WireWriter()
    wire.record(.day, disclosure.day)
    wire.record(.policy, policy)
    wire.record(.disclosure, disclosure)
    wire.record(.order, disclosure.order)
    wire.record(.agreement, disclosure.agreement)
    wire.record(.crime, disclosure.crime)
    wire.record(.report, disclosure.report)
    wire.record(.emergency, disclosure.emergency)
    wire.record(.research, disclosure.research)
    wire.record(.audit, disclosure.audit)
    wire.record(.notesUse, disclosure.notesUse)
    wire.record(.minorApplication, disclosure.minorApplication)
    wire.record(.stateLaw, disclosure.stateLaw)
    wire.record(.incident, disclosure.incident)
    form?.write(to: &wire)
    return wire.bytes
  }

  public init(wire question: PlainArray<UInt8>) throws(WireError) {
    self.init(Disclosure(day: Day(number: 0)))
    var form = ConsentForm()
    var hasForm = false
    var wire = WireReader(question)
    while let tag = wire.record() {
      switch tag {
      case .day: disclosure.day.code(&wire)
      case .policy: policy.code(&wire)
      case .disclosure: disclosure.code(&wire)
      case .order: disclosure.order = wire.read(CourtOrder())
      case .agreement: disclosure.agreement = wire.read(ServiceAgreement())
      case .crime: disclosure.crime = wire.read(CrimeOnPremises())
      case .report: disclosure.report = wire.read(Report())
      case .emergency: disclosure.emergency = wire.read(Emergency())
      case .research: disclosure.research = wire.read(Research())
      case .audit: disclosure.audit = wire.read(Audit())
      case .notesUse: disclosure.notesUse = wire.read(NotesUse.supervisedTraining)
      case .minorApplication: disclosure.minorApplication = wire.read(MinorApplication())
      case .stateLaw: disclosure.stateLaw = wire.read(StateLaw())
      case .incident: disclosure.incident = wire.read(Incident())
      default:
        form.take(tag, from: &wire)
        hasForm = true
      }
    }
    if !wire.has(.day) || !wire.has(.disclosure) { wire.fail(.missing) }
    if hasForm { form.check(&wire) }
    if let error = wire.error { throw error }
    if hasForm { self.form = form }
  }
}
