import ConsentCore
import Curriculum
private import Foundation

/// Kinds of information to sort by who needs to know. Complete without script: hints, answers and debrief are folded.
struct SortingPage: Page {
  static let template = Exercise.Kind.whoNeedsToKnow.rawValue

  struct Pile {
    let value: String
    /// On a card.
    let word: String
    /// Over the cards that belong together.
    let heading: String
  }

  struct Card {
    let number: String
    let words: String
    /// Who has the information.
    let holder: String
    /// The question to the core, as base64.
    let question: String
    /// On whose list it is; empty if on none.
    let need: String
  }

  let frame: Frame
  let exercise: ExerciseView
  let day: String
  let form: LinkView
  let paperHTML: String
  let cards: [Card]
  let piles: [Pile]
  /// The numbers of the rules that the exercise is about, a space between two.
  let rules: String
  /// For trainers: one.
  let answers: [SortingAnswers]

  init(of exercise: Exercise, _ task: SortingTask, in context: PageContext) {
    let form = context.form(task.form)
    frame = Frame(of: exercise, in: context)
    self.exercise = ExerciseView(of: exercise, in: context)
    day = task.cards.first.map { context.words.day($0.query.disclosure.day) } ?? ""
    self.form = context.link(form.title, to: SiteMap.page(of: form))
    paperHTML = PaperHTML(of: form, in: context).html
    cards = task.cards.enumerated().map { Card(of: $1, number: $0 + 1) }
    piles = SortingTask.Pile.allCases.map { pile in
      Pile(value: pile.rawValue, word: context.words.word(for: pile), heading: context.words.heading(of: pile))
    }
    rules = task.rules.map { "\($0.rawValue)" }.joined(separator: " ")
    answers = context.forTrainers { SortingAnswers(of: task, in: context) }
  }
}

extension SortingPage.Card {
  fileprivate init(of card: SortingTask.Card, number: Int) {
    self.number = "\(number)"
    words = card.words
    holder = card.query.disclosure.holder.name.string
    question = Data(card.query.wire).base64EncodedString()
    need = card.item?.neededBy.rawValue ?? ""
  }
}
