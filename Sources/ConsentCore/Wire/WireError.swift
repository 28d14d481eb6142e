/// Why bytes are not a question to the core. The number is what the module answers.
public enum WireError: UInt8, Error, CaseIterable, Sendable {
  /// The bytes end inside a record.
  case truncated = 0x81
  case unknownTag = 0x82
  /// A record that may stand once stands twice.
  case repeated = 0x83
  /// A record without which there is no question is not there.
  case missing = 0x84
  /// A value outside of its set, or of the wrong length.
  case badValue = 0x85
  /// More parties, signatures or bytes than a form can hold.
  case tooLarge = 0x86
}
