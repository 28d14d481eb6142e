package import Diagnostics
package import Markdown

/// Questions on what the training says, for a participant who studies alone.
package struct KnowledgeCheck: Sendable {
  package enum Purpose: String, CaseIterable, Sendable {
    /// Belongs to a section; may be tried as often as one likes and decides nothing.
    case practice
    /// Covers the whole module and counts for the completion record.
    case final
  }

  package var id: String
  package var title: String
  package var minutes: Int
  package var purpose: Purpose
  /// The number of its module.
  package var module: Int
  /// Id of the section that it follows; nil for a final check.
  package var section: String?
  /// For a final check: how many of a hundred points pass.
  package var passMark: Int?
  /// For a final check: how often it may be tried; nil for as often as one likes.
  package var attempts: Int?
  package var introduction: [Block]
  package var questions: [Question]
  package var location: SourceLocation
}

/// One question.
package struct Question: Sendable {
  /// One of the answers to choose from.
  package struct Option: Sendable {
    package var text: [Inline]
    package var isRight: Bool
    /// What is said to somebody who chose it.
    package var feedback: [Block]
  }

  /// Two things that belong together.
  package struct Pair: Sendable {
    package var left: [Inline]
    package var right: [Inline]
  }

  package enum Task: Sendable {
    case chooseOne([Option])
    /// Each right option is chosen and no wrong one.
    case chooseAll([Option])
    /// The steps in their right order.
    case order([[Inline]])
    case match([Pair])
    /// Choose the words for the gap in a sentence.
    case fill(before: [Inline], after: [Inline], [Option])
    /// Words of one's own, which nobody grades.
    case reflect
  }

  /// Unique within its check.
  package var id: String
  package var text: [Inline]
  /// The number of the objective that it measures.
  package var objective: Int
  package var objectiveLocation: SourceLocation
  /// What stands between the question and its answers.
  package var stem: [Block]
  package var task: Task
  /// From the gentlest on.
  package var hints: [[Block]]
  /// What is right, and why; for a reflection, what others have found.
  package var explanation: [Block]
  package var location: SourceLocation

  /// Whether it counts in a result.
  package var isGraded: Bool {
    if case .reflect = task { false } else { true }
  }
}
