package import Diagnostics
package import Markdown

/// Statements that people hold against what they see, alone or as a team, to learn where they stand. Nobody grades it.
package struct Assessment: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Statements to agree or disagree with.
    case inventory
    /// Elements of joint work by levels of practice; each statement is more or less in place.
    case matrix
  }

  /// A sentence to answer on the scale.
  package struct Statement: Sendable {
    package var text: [Inline]
    /// Its words in the language of the toolkit, the same in every translation: what a saved answer belongs to.
    package var sourceWords: String
    package var location: SourceLocation
  }

  /// Statements on one topic; in a matrix, an element.
  package struct Group: Sendable {
    package var id: String
    package var title: [Inline]
    package var introduction: [Block]
    /// The statements of each level, in the order of the matrix's levels; of an inventory, one list.
    package var levels: [[Statement]]
    package var location: SourceLocation
  }

  package var id: String
  package var kind: Kind
  package var title: String
  package var minutes: Int
  /// Id of the section that leads to it; nil if it belongs to none.
  package var section: String?
  /// What each statement is answered with, from the least to the most.
  package var scale: [String]
  /// Of a matrix: the names of its levels, from the first to the last.
  package var levels: [String]
  /// How many lines there are for statements of the participant's own.
  package var ownStatements: Int
  package var introduction: [Block]
  /// What to know before one starts.
  package var background: [Block]
  /// Of the headings of `background`, in their order.
  package var backgroundIDs: [String]
  /// How to answer.
  package var instructions: [Block]
  package var groups: [Group]
  /// What to do with the result.
  package var afterwards: [Block]
  /// Of the headings of `afterwards`, in their order.
  package var afterwardsIDs: [String]
  package var location: SourceLocation

  package var statements: [Statement] { groups.flatMap { $0.levels.joined() } }
}
