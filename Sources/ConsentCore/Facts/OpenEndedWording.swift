/// Wording that names nobody, no purpose and no end, however often it stands on forms.
///
/// The phrases are compared with the words of the text, so that case and punctuation do not matter. The lists are short on purpose:
/// what they do not know is left to the facts.
extension Text {
  /// "Anyone", "whoever asks": a reader cannot tell who is meant.
  var isAnyone: Bool {
    begins(withAnyOf: [
      "anyone", "anybody", "everyone", "everybody", "whoever", "whomever", "any person", "to whom it may concern",
    ])
  }

  /// "Any lawful purpose": it says no purpose.
  var isAnyPurpose: Bool {
    begins(withAnyOf: [
      "any purpose", "any lawful purpose", "any legal purpose", "any reason", "any and all purposes", "all purposes",
      "all lawful purposes", "whatever purpose", "for any purpose", "for any lawful purpose",
    ])
  }

  /// "Until revoked": it says no end.
  var isNever: Bool {
    begins(withAnyOf: [
      "none", "never", "no end", "no expiration", "no expiry", "does not expire", "until revoked", "until i revoke",
      "until canceled", "until cancelled", "until i cancel", "until further notice", "indefinite", "indefinitely", "ongoing",
      "forever",
      "open ended",
    ])
  }

  private func begins(withAnyOf phrases: [StaticString]) -> Bool {
    let words = words
    for phrase in phrases where begins(words, with: phrase) { return true }
    return false
  }

  /// Whether the words begin with the phrase, at the end of a word.
  private func begins(_ words: [UInt8], with phrase: StaticString) -> Bool {
    let length = phrase.utf8CodeUnitCount
    guard words.count >= length else { return false }
    for index in 0..<length where words[index] != phrase.utf8Start[index] { return false }
    return words.count == length || words[length] == 0x20
  }
}
