import Curriculum

extension Words {
  /// What readers are told of how sure a law text is.
  func status(_ status: LawText.Status) -> String { member(status, of: .lawStatus) }

  /// What trainers are warned of; empty for a rule that was confirmed, and for a reading of our own, which is named where it matters.
  func caution(for status: LawText.Status) -> String { status.isUnconfirmed ? member(status, of: .lawCaution) : "" }
}

extension LawText.Status {
  /// Nobody has held the rule against the text of the law itself.
  var isUnconfirmed: Bool { self == .fromMemory || self == .secondarySource }
}
