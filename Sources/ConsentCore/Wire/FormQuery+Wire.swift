extension FormQuery {
  /// The question as the module reads it.
  public var wire: PlainArray<UInt8> {
    var wire = WireWriter()
    wire.record(.day, day)
    wire.record(.policy, policy)
    wire.record(.holder, holder)
    form.write(to: &wire)
    return wire.bytes
  }

  public init(wire question: PlainArray<UInt8>) throws(WireError) {
    self.init(form: ConsentForm(), holder: Holder(), day: Day(number: 0))
    holder.isPart2Program = false
    var wire = WireReader(question)
    while let tag = wire.record() {
      switch tag {
      case .day: day.code(&wire)
      case .policy: policy.code(&wire)
      case .holder: holder.code(&wire)
      default: form.take(tag, from: &wire)
      }
    }
    if !wire.has(.day) { wire.fail(.missing) }
    form.check(&wire)
    if let error = wire.error { throw error }
  }
}
