/// The records that every question has.
enum QuestionTag {
  static let day: UInt8 = 1
  static let policy: UInt8 = 2
  static let holder: UInt8 = 3
}

extension FormQuery {
  /// The question as the module reads it.
  public var wire: [UInt8] {
    var records = WireRecords()
    records.add(QuestionTag.day, day)
    records.add(QuestionTag.policy, policy)
    records.add(QuestionTag.holder, holder)
    form.write(to: &records)
    return records.bytes
  }

  public init(wire bytes: [UInt8]) throws(WireError) {
    var query = FormQuery(form: ConsentForm(), holder: Holder(), day: Day(number: 0))
    query.holder.isPart2Program = false
    var records = try WireRecords(reading: bytes)
    while let (tag, content) = try records.next() {
      switch tag {
      case QuestionTag.day: try records.read(tag, content, &query.day)
      case QuestionTag.policy: try records.read(tag, content, &query.policy)
      case QuestionTag.holder: try records.read(tag, content, &query.holder)
      default: try query.form.take(tag, content, from: &records)
      }
    }
    guard records.has(QuestionTag.day) else { throw .missing }
    try query.form.finish(records)
    self = query
  }
}
