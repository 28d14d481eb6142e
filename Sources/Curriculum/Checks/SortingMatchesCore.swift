import ConsentCore
import Diagnostics

/// A card lies with what must not be shared where the consent core does not permit it, and else with those whose list it is on.
enum SortingMatchesCore {
  static func check(_ draft: SortingTaskDraft, against task: SortingTask, log: DiagnosticLog) {
    let errors = log.errorCount
    for (written, card) in zip(draft.cards, task.cards) { check(card, written, log: log) }
    guard log.errorCount == errors else { return }
    let questions = zip(draft.cards, task.cards).map { Located($1.decision, at: $0.pile.location) }
    RulesDecide.check(draft.rules, in: questions, log: log)
  }

  private static func check(_ card: SortingTask.Card, _ draft: SortingTaskDraft.Card, log: DiagnosticLog) {
    let location = draft.pile.location
    if let item = card.item, item.neededBy == card.heldBy {
      return log.report(.neededByHolder(item, at: draft.item?.location ?? location))
    }
    let answer = CoreAnswer(card.decision)
    if card.decision.verdict == .notPermitted {
      if card.pile != .notShared { log.report(.cardNotPermitted(answer, at: location)) }
    } else if let item = card.item {
      if card.pile.rawValue != item.neededBy.rawValue { log.report(.cardNeeded(item, answer, at: location)) }
    } else {
      log.report(.cardNeededByNobody(answer, at: location))
    }
  }
}
