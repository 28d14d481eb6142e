package import Diagnostics

/// Words that the training avoids, and what it says instead: an entry of `wording.yml`.
package struct Wording: Hashable, Sendable {
  /// In small letters; each can be more than one word.
  package var avoid: [Phrase]
  package var instead: String
  package var why: String
  /// Names and titles in which the words may stand.
  package var except: [String]
  package var location: SourceLocation

  package struct Phrase: Hashable, Sendable {
    package var words: String
    package var location: SourceLocation
  }
}
