/// Sizes that both ends know.
public enum WireFormat {
  /// Bytes in the content of one record.
  public static let longestRecord = Int(UInt16.max)
  /// Bytes in a whole question.
  public static let longestQuestion = 1 << 18
  /// Parties of a kind, signatures, and participants on one form.
  public static let mostOfAKind = 250
}
