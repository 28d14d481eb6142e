import Curriculum

extension Words {
  /// On a card.
  func word(for pile: SortingTask.Pile) -> String { member(pile, of: .pile) }

  /// Over the cards that belong together.
  func heading(of pile: SortingTask.Pile) -> String { member(pile, of: .pileHeading) }

  func need(of side: SortingTask.Side) -> String { member(side, of: .need) }
}
