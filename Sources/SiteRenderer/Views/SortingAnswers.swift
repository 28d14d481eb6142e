import ConsentCore
import Curriculum

/// The answers to cards that are sorted.
struct SortingAnswers {
  let pileAnswers: [PileAnswerView]

  init(of task: SortingTask, in context: PageContext) {
    pileAnswers = SortingTask.Pile.allCases.map { PileAnswerView(of: $0, task, in: context) }
  }
}

/// The cards that belong together.
struct PileAnswerView {
  let value: String
  let heading: String
  let cardAnswers: [CardAnswerView]

  init(of pile: SortingTask.Pile, _ task: SortingTask, in context: PageContext) {
    value = pile.rawValue
    heading = context.words.heading(of: pile)
    let places = task.cards.indices.filter { task.cards[$0].pile == pile }
    cardAnswers = places.map { CardAnswerView(at: $0, of: task, in: context) }
  }
}

/// Where one card belongs: what the module's lists say, and what the law says.
struct CardAnswerView {
  let number: String
  let words: String
  /// None or one.
  let items: [ItemView]
  let isNeeded: Bool
  let deciding: DecidingView
  let why: String
  let hasRemedies: Bool
  let remediesHeading: String
  let remedies: [String]
  let withoutRemedy: String

  struct ItemView {
    let neededBy: String
    let text: String
    let slide: LinkView
  }

  init(at index: Int, of task: SortingTask, in context: PageContext) {
    let card = task.cards[index]
    number = "\(index + 1)"
    words = card.words
    isNeeded = card.item != nil
    items = card.item.map { [ItemView(of: $0, in: context)] } ?? []
    deciding = DecidingView(of: card.decision, among: task.rules, in: context)
    why = card.why
    // What nobody needs, nobody has to make lawful.
    hasRemedies = isNeeded && card.decision.verdict == .notPermitted
    remediesHeading = context.words.remediesHeading(for: card.decision.verdict) ?? ""
    remedies = card.remedies.map { context.words.texts(of: $0) }
    withoutRemedy = remedies.isEmpty ? context.words.withoutRemedy(for: card.decision.verdict) : ""
  }
}

extension CardAnswerView.ItemView {
  fileprivate init(of item: SortingTask.ListItem, in context: PageContext) {
    neededBy = context.words.need(of: item.neededBy)
    text = item.text
    guard let address = context.map.address(ofContent: item.slide) else {
      preconditionFailure("The curriculum looks up the slide of every item; '\(item.slide)' has no page.")
    }
    slide = context.link(item.slideTitle, to: address)
  }
}
