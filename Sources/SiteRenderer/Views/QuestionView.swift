import Curriculum
import Markdown

/// A question of a knowledge check.
///
/// What is right stands in the page, since the page has to judge without a network: these are questions for learning, not a secret.
struct QuestionView {
  struct OptionView {
    let number: String
    let textHTML: String
    let isRight: Bool
    let feedbackHTML: String
  }

  /// One of the things to put in order, where it is shown, or one of the pairs to match.
  struct ItemView {
    let number: String
    let textHTML: String
    /// Its right place, from 1; of a pair, the number of the words that belong to it.
    let place: String
    let text: String
  }

  struct AnswerView {
    let answerHTML: String
  }

  let id: String
  let number: String
  let kind: String
  let objective: String
  let textHTML: String
  let stemHTML: String
  /// What to do, in a few words.
  let instruction: String
  let isChoice: Bool
  let inputType: String
  let options: [OptionView]
  let isFill: Bool
  let beforeHTML: String
  let afterHTML: String
  let isOrder: Bool
  let steps: [ItemView]
  let isMatch: Bool
  let pairs: [ItemView]
  /// The words to match with, in an order that gives nothing away.
  let words: [ItemView]
  let isReflection: Bool
  let hasHints: Bool
  let hints: [HintView]
  let hasExplanation: Bool
  let explanationHTML: String
  /// What is right, in one line each, for a page without script.
  let answers: [AnswerView]

  init(of question: Question, number: Int, in context: PageContext) {
    id = question.id
    self.number = "\(number)"
    kind = question.task.name
    objective = "\(question.objective)"
    textHTML = context.html(question.text)
    instruction = context.words.member(question.task.name, of: .instruction)
    hints = question.hints.enumerated().map { HintView(number: "\($0 + 1)", bodyHTML: context.html($1)) }
    hasHints = !hints.isEmpty
    hasExplanation = !question.explanation.isEmpty
    explanationHTML = context.html(question.explanation, headingShift: 1)
    let shuffle = SteadyShuffle(question.id)
    var stem = question.stem
    var options: [Question.Option] = []
    var gap: (before: [Inline], after: [Inline]) = ([], [])
    var ordered: [[Inline]] = []
    var matched: [Question.Pair] = []
    switch question.task {
    case .chooseOne(let some), .chooseAll(let some): options = some
    case .fill(let before, let after, let some):
      options = some
      gap = (before, after)
      stem.removeLast()
    case .order(let steps): ordered = steps
    case .match(let pairs): matched = pairs
    case .reflect: break
    }
    stemHTML = context.html(stem)
    isFill = kind == "fill"
    isChoice = !options.isEmpty && !isFill
    isOrder = !ordered.isEmpty
    isMatch = !matched.isEmpty
    isReflection = kind == "reflect"
    inputType = kind == "choose-all" ? "checkbox" : "radio"
    self.options = options.enumerated().map { index, option in
      OptionView(
        number: "\(index)",
        textHTML: context.html(option.text),
        isRight: option.isRight,
        feedbackHTML: context.html(option.feedback)
      )
    }
    beforeHTML = context.html(gap.before)
    afterHTML = context.html(gap.after)
    let steps = ordered.enumerated().map { index, step in
      ItemView(number: "\(index + 1)", textHTML: context.html(step), place: "\(index + 1)", text: step.plainText)
    }
    self.steps = shuffle.order(steps)
    pairs = matched.enumerated().map { index, pair in
      ItemView(number: "\(index + 1)", textHTML: context.html(pair.left), place: "\(index + 1)", text: pair.left.plainText)
    }
    words = matched.enumerated().map { index, pair in
      ItemView(number: "\(index + 1)", textHTML: context.html(pair.right), place: "\(index + 1)", text: pair.right.plainText)
    }.sorted { ($0.text.lowercased(), $0.number) < ($1.text.lowercased(), $1.number) }
    let right =
      options.filter(\.isRight).map { context.html($0.text) } + ordered.map { context.html($0) }
      + matched.map { "\(context.html($0.left)): \(context.html($0.right))" }
    answers = right.map { AnswerView(answerHTML: $0) }
  }
}

extension Question.Task {
  /// As the page's script knows it.
  var name: String {
    switch self {
    case .chooseOne: "choose-one"
    case .chooseAll: "choose-all"
    case .order: "order"
    case .match: "match"
    case .fill: "fill"
    case .reflect: "reflect"
    }
  }
}

/// An order that looks like chance and is the same in every build.
struct SteadyShuffle {
  private let seed: UInt64

  init(_ text: String) {
    seed = text.utf8.fnv1a
  }

  /// Never the order as it was, if there is another.
  func order<Element>(_ elements: [Element]) -> [Element] {
    guard elements.count > 1 else { return elements }
    var generator = SplitMix64(state: seed)
    var indices = Array(elements.indices)
    indices.shuffle(using: &generator)
    if indices == Array(elements.indices) { indices.swapAt(0, indices.count - 1) }
    return indices.map { elements[$0] }
  }
}
