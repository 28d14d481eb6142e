/// Wording that names nobody, no purpose, nothing in particular and no end, however often it stands on forms.
///
/// The phrases, one on a line, are compared with the words of the text, so that case and punctuation do not matter. The lists are short
/// on purpose: what they do not know is left to the facts.
extension Text {
  /// "Anyone", "whoever asks": a reader cannot tell who is meant.
  var isAnyone: Bool {
    begins(
      withLineOf: """
        anyone
        anybody
        everyone
        everybody
        whoever
        whomever
        any person
        to whom it may concern
        """
    )
  }

  /// "Any lawful purpose": it says no purpose.
  var isAnyPurpose: Bool {
    begins(
      withLineOf: """
        any purpose
        any lawful purpose
        any legal purpose
        any reason
        any and all purposes
        all purposes
        all lawful purposes
        whatever purpose
        for any purpose
        for any lawful purpose
        """
    )
  }

  /// "All records": it describes nothing. "All records of my substance use disorder treatment" does.
  var isEverything: Bool {
    let isNarrowed = begins(
      withLineOf: """
        all records of
        all my records of
        all records about
        all my records about
        all information about
        any and all records of
        any and all information about
        """
    )
    return !isNarrowed
      && begins(
        withLineOf: """
          everything
          anything
          whatever
          all records
          all my records
          all information
          all my information
          all medical
          all my medical
          all health
          all my health
          any and all
          any records
          any information
          the whole
          my whole
          the entire
          my entire
          entire
          as needed
          """
      )
  }

  /// "Until revoked": it says no end.
  var isNever: Bool {
    begins(
      withLineOf: """
        none
        never
        no end
        no expiration
        no expiry
        does not expire
        until revoked
        until i revoke
        until canceled
        until cancelled
        until i cancel
        until further notice
        indefinite
        indefinitely
        ongoing
        forever
        open ended
        """
    )
  }

  /// Whether the words begin with a phrase, at the end of a word.
  @inline(never)
  private func begins(withLineOf phrases: StaticString) -> Bool {
    let line: UInt8 = 0x0A
    var words = words
    var isSame = true
    for phrase in PlainArray(phrases) {
      if phrase == line {
        if isSame, words.isBetween { return true }
        (words, isSame) = (self.words, true)
      } else if isSame {
        isSame = words.next() == phrase
      }
    }
    return isSame && words.isBetween
  }
}

extension Words {
  /// One word has ended, and no other has begun.
  fileprivate var isBetween: Bool {
    var following = self
    let byte = following.next()
    return byte == nil || byte == 0x20
  }
}
