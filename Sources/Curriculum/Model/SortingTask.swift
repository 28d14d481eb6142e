package import ConsentCore

/// Kinds of information to sort by who needs them, and by whether a consent lets them go.
package struct SortingTask: Sendable {
  /// Who holds a piece of information, or needs it.
  package enum Side: String, CaseIterable, Sendable {
    case treatment, childWelfare
  }

  /// Where a card belongs.
  package enum Pile: String, CaseIterable, Sendable {
    /// Treatment needs it, and it may go there.
    case treatment
    /// Child welfare needs it, and it may go there.
    case childWelfare
    /// It must not be shared on this consent, needed or not.
    case notShared
  }

  /// A line of a slide that lists what one side needs.
  package struct ListItem: Sendable {
    package var text: String
    package var neededBy: Side
    /// The slide as a destination inside of the content folder.
    package var slide: String
    package var slideTitle: String
  }

  /// A kind of information.
  package struct Card: Sendable {
    package var words: String
    package var heldBy: Side
    /// The line of the module's lists that it is an example of; nil if it is on none.
    package var item: ListItem?
    /// Whether it may go from whoever holds it to the other side.
    package var query: DisclosureQuery
    package var decision: Decision
    /// The smallest changes after which the core would say something better.
    package var remedies: [[Remedy]]
    /// Follows from the lists and the core's answer; the checks have compared the authored pile with it.
    package var pile: Pile
    /// The author's reason, in a sentence or two.
    package var why: String
  }

  /// Id of the form that is the consent.
  package var form: String
  package var cards: [Card]
  /// The rules that the exercise is about: the core looks at more.
  package var rules: [RuleID]
}
