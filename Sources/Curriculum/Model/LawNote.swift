package import ConsentCore
package import Diagnostics
package import Markdown

/// What the law of an agency's State adds to rules of the core.
///
/// It is shown at the rules that it names, marked as the agency's own. The core does not know of it, so that it changes no verdict.
package struct LawNote: Sendable {
  package var id: String
  package var rules: [RuleID]
  package var title: [Inline]
  package var citation: String
  /// The day somebody last held the note against the law.
  package var reviewed: String
  /// Where that day is written.
  package var reviewedLocation: SourceLocation
  package var blocks: [Block]
  package var location: SourceLocation
}
