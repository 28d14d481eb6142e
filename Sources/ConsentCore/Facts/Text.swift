/// Words from a form, as UTF-8.
///
/// Bytes and not `String`: comparing strings would link 70 KB of Unicode tables into the module for the page.
public struct Text: Hashable, Sendable {
  public var bytes: PlainArray<UInt8>

  public init(bytes: PlainArray<UInt8> = PlainArray()) {
    self.bytes = bytes
  }

  /// Words that the core itself puts on a form.
  init(_ words: StaticString) {
    self.init(bytes: PlainArray(words))
  }

  /// Nothing but spaces, rules to write on (`____`), dashes and other punctuation.
  public var isBlank: Bool {
    var words = words
    return words.next() == nil
  }

  /// What is left to recognize a phrase or a name by.
  var words: Words { Words(of: bytes) }

  /// Whether two lines name the same party, as far as words can tell.
  func names(_ other: Text) -> Bool {
    if isBlank { return false }
    var (words, others) = (words, other.words)
    while let byte = words.next() {
      if others.next() != byte { return false }
    }
    return others.next() == nil
  }
}
