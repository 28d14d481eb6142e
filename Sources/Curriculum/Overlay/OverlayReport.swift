package import Diagnostics

/// What an overlay has done to the shared content.
package struct OverlayReport: Sendable {
  package struct Change: Sendable {
    /// As it stands in messages: `slide`, `form`.
    package var kind: String
    package var id: String
    package var title: String
    package var location: SourceLocation
    /// Where what it has replaced stands; nil if it was added.
    package var replaced: SourceLocation?
  }

  /// A module that takes longer, or less long, than the shared one.
  package struct NewLength: Sendable {
    package var module: Int
    /// In minutes.
    package var before: Int
    package var now: Int
    /// Of the short version, in minutes.
    package var shortBefore: Int
    package var shortNow: Int
  }

  /// The agency's name; empty if the overlay does not give it.
  package var agency: String
  /// By kind, and within it in the order of the files.
  package var changes: [Change] = []
  package var lengths: [NewLength] = []

  package var replaced: Int { changes.count { $0.replaced != nil } }
  package var added: Int { changes.count - replaced }
}
