package import Diagnostics
package import Markdown

/// The sheet on which participants say what the training was worth to them: `evaluation.md`.
package struct Evaluation: Sendable {
  package var title: String
  package var introduction: [Block]
  /// Statements to agree or disagree with.
  package var statements: [[Block]]
  /// Questions to answer in one's own words.
  package var questions: [[Block]]
  package var location: SourceLocation
}
