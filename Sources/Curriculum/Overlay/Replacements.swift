import Diagnostics

/// What things of an overlay say of the shared things that they replace: by the place of each, the fingerprint of the text that it was
/// made for.
///
/// Nothing is replaced by chance. A new version of the shared content that has an id of the overlay's, or another text than the one that
/// was replaced, is a message and no surprise.
struct Replacements: Sendable {
  private(set) var fingerprints: [SourceLocation: Located<String>] = [:]

  /// Takes the field or setting `replaces`, which only an overlay has.
  mutating func take(from facts: inout FieldReader) {
    guard facts.isInOverlay || facts.isRecording, let fingerprint = facts.optional("replaces", .fingerprint) else { return }
    fingerprints[facts.location] = Located(fingerprint, at: facts.location(of: "replaces"))
  }

  mutating func formUnion(_ other: Replacements) {
    fingerprints.merge(other.fingerprints) { first, _ in first }
  }
}
