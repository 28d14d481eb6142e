/// What a part of a record is, for a page that puts a form together itself.
public enum WirePart: UInt8, CaseIterable, Sendable {
  /// Words: their length in two bytes, then UTF-8. Words from several lines are put together.
  case text = 1
  /// A byte of 1 or 0. What one line states, no other takes back.
  case flag
  /// A byte that stands for one of several values.
  case choice
  /// Sets, a bit for each member, in so many bytes.
  case set8, set16, set32
  /// A day number in four bytes.
  case day
  /// A byte of 1 and a day number, or a byte of 0.
  case statedDay
  /// How many in a byte, then each.
  case texts, numbers
}

/// What a record of a form holds, part by part.
public struct RecordLayout: Sendable {
  public var tag: UInt8
  public var parts: [WirePart]
}

extension ConsentForm {
  /// Every record that a form can have, in the order in which they are written. `Form+Wire.swift` codes the same parts.
  public static var layout: [RecordLayout] {
    let party: [WirePart] = [.text, .text, .text, .flag, .choice, .choice, .flag, .texts, .flag]
    return [
      RecordLayout(tag: WireTag.medium.rawValue, parts: [.choice]),
      RecordLayout(tag: WireTag.patient.rawValue, parts: [.text, .flag, .flag, .choice, .flag, .flag, .flag]),
      RecordLayout(tag: WireTag.discloser.rawValue, parts: party),
      RecordLayout(tag: WireTag.recipient.rawValue, parts: party),
      RecordLayout(tag: WireTag.information.rawValue, parts: [.text, .flag, .flag, .set32]),
      RecordLayout(tag: WireTag.purposes.rawValue, parts: [.set16]),
      RecordLayout(tag: WireTag.purposeText.rawValue, parts: [.text]),
      RecordLayout(tag: WireTag.flags.rawValue, parts: [.flag, .flag, .flag, .flag, .flag, .flag, .choice, .choice]),
      RecordLayout(tag: WireTag.tpoScope.rawValue, parts: [.choice]),
      RecordLayout(tag: WireTag.revocationTerms.rawValue, parts: [.flag, .flag, .flag, .text]),
      RecordLayout(tag: WireTag.expiration.rawValue, parts: [.choice, .statedDay, .text, .flag, .statedDay]),
      RecordLayout(tag: WireTag.statements.rawValue, parts: [.set8]),
      RecordLayout(tag: WireTag.signature.rawValue, parts: [.choice, .text, .statedDay, .flag, .flag]),
      RecordLayout(tag: WireTag.criminalJustice.rawValue, parts: [.flag, .flag, .flag, .statedDay, .flag]),
      RecordLayout(tag: WireTag.revocation.rawValue, parts: [.day, .flag, .flag, .numbers]),
    ]
  }
}
