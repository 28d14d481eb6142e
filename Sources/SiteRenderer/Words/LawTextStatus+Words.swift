import Curriculum

extension LawText.Status {
  /// What readers are told.
  var words: String {
    switch self {
    case .confirmed: "confirmed"
    case .secondarySource: "from a secondary source"
    case .policyChoice: "cautious reading"
    case .fromMemory: "from memory, not confirmed"
    }
  }

  /// Nobody has held the rule against the text of the law itself.
  var isUnconfirmed: Bool { self == .fromMemory || self == .secondarySource }

  /// What trainers are warned of; empty for a rule that was confirmed, and for a reading of our own, which is named where it matters.
  var caution: String {
    switch self {
    case .confirmed, .policyChoice: ""
    case .secondarySource: "For trainers: taken from a secondary source, not from the text of the law."
    case .fromMemory: "For trainers: from memory, not confirmed. Look it up before you teach it."
    }
  }
}
