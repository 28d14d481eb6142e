package import Diagnostics
package import Markdown

/// A work that is cited.
package struct Reference: Sendable {
  /// What stands between `[@` and `]`.
  package var key: String
  /// How it is called in running text, such as "Boles et al., 2012".
  package var label: String
  package var text: [Inline]
  package var url: String?
  package var location: SourceLocation
}
