import ConsentCore
import Curriculum

/// An exercise on paper, without its answer.
struct PackTask {
  let number: String
  let title: String
  /// How long, and the day to decide as of.
  let facts: String
  let openingHTML: String
  /// None or one, by what is asked.
  let forms: [FormTaskView]
  let decisions: [DecisionTaskView]
  let lines: [LineTaskView]
  let cards: [CardTaskView]
  let completions: [CompletionTaskView]

  /// A form to mark on.
  struct FormTaskView {
    let paperHTML: String
    let missingParts: [String]
  }

  /// Boxes to tick.
  struct DecisionTaskView {
    /// The form that is relied on, and the exercise that shows it: none or one.
    let form: [String]
    let verdicts: [String]
    let reasons: [String]
  }

  /// Days on which a form is good or not.
  struct LineTaskView {
    let paperHTML: String
    let stops: [StopView]
    let verdicts: [String]

    struct StopView {
      let day: String
      let happens: String
    }
  }

  /// Cards to sort on a consent.
  struct CardTaskView {
    let form: String
    let cards: [String]
    let piles: [String]
  }

  /// A form to fill in, and what it is for.
  struct CompletionTaskView {
    let paperHTML: String
    let wanted: [String]
    let unwanted: [String]
  }

  static func all(in context: PageContext) -> [PackTask] {
    context.exercisesInOrder.enumerated().map { PackTask(of: $1, number: $0 + 1, in: context) }
  }

  private init(of exercise: Exercise, number: Int, in context: PageContext) {
    self.number = "\(number)"
    title = exercise.title
    openingHTML = context.html(exercise.opening, headingShift: 2)
    var forms: [FormTaskView] = []
    var decisions: [DecisionTaskView] = []
    var lines: [LineTaskView] = []
    var cards: [CardTaskView] = []
    var completions: [CompletionTaskView] = []
    var day: Day?
    let verdicts = Decision.Verdict.allCases.map { context.words.status($0).word }
    switch exercise.task {
    case .findTheDefects(let task):
      let form = context.forms(of: task)[0]
      let paper = PaperHTML(of: form, in: context, as: .sample)
      let shown = Set(paper.places.map(\.field))
      forms = [
        FormTaskView(
          paperHTML: paper.html,
          missingParts: FormField.allCases.filter { !shown.contains($0) }.map { context.words.label(of: $0) }
        )
      ]
      day = form.query.day
    case .mayThisBeDisclosed(let task):
      decisions = [
        DecisionTaskView(
          form: task.form.map { [context.formInWords($0)] } ?? [],
          verdicts: verdicts,
          reasons: (task.reasons + task.distractors).sorted { $0.rawValue < $1.rawValue }.map { context.words.name(of: $0) }
        )
      ]
      day = task.query.disclosure.day
    case .thenAndNow(let task):
      let stops = task.stops.map { stop in
        LineTaskView.StopView(day: context.words.day(stop.query.disclosure.day), happens: stop.happens)
      }
      let paper = PaperHTML(of: context.form(task.form), in: context, as: .sample)
      lines = [LineTaskView(paperHTML: paper.html, stops: stops, verdicts: verdicts)]
    case .whoNeedsToKnow(let task):
      let piles = SortingTask.Pile.allCases.map { context.words.word(for: $0) }
      cards = [CardTaskView(form: context.formInWords(task.form), cards: task.cards.map(\.words), piles: piles)]
      day = task.cards.first?.query.disclosure.day
    case .completeTheForm(let task):
      completions = [
        CompletionTaskView(
          paperHTML: BlankPaperHTML(of: task.form, .open, in: context).html,
          wanted: task.aims.filter(\.isPermitted).map(\.sentence),
          unwanted: task.aims.filter { !$0.isPermitted }.map(\.sentence)
        )
      ]
      day = task.form.day
    }
    (self.forms, self.decisions, self.lines, self.cards, self.completions) = (forms, decisions, lines, cards, completions)
    let asOf = day.map { " " + context.words(.decideAsOf, ["day": context.words.day($0)]) } ?? ""
    facts = "\(context.words.name(of: exercise.kind)), \(context.words.minutes(exercise.minutes)).\(asOf)"
  }
}

/// The answer to an exercise on paper, under its number.
struct PackAnswer {
  let number: String
  let title: String
  let kind: String
  /// None or one, by what is asked.
  let judgements: [JudgementView]
  let decisions: [DecisionView]
  /// Days of a time line, or cards, each with its answer and the reason.
  let rows: [Row]
  /// None or one: a form as its author would fill it in.
  let models: [ModelAnswers]
  let hasRows: Bool
  /// What an agency notes of its State's law at the rules that the rows and models are about.
  let notesHTML: String
  let debriefHTML: String

  struct Row {
    let what: String
    let answer: String
    let why: String
    let citations: String
  }

  static func all(in context: PageContext) -> [PackAnswer] {
    context.exercisesInOrder.enumerated().map { PackAnswer(of: $1, number: $0 + 1, in: context) }
  }

  private init(of exercise: Exercise, number: Int, in context: PageContext) {
    self.number = "\(number)"
    title = exercise.title
    kind = context.words.name(of: exercise.kind)
    debriefHTML = context.html(exercise.debrief, headingShift: 2)
    // Findings and reasons have theirs beside them.
    let hasNotes = [.thenAndNow, .whoNeedsToKnow, .completeTheForm].contains(exercise.kind)
    notesHTML = hasNotes ? LawNotesHTML(at: exercise.rules, in: context).html : ""
    var judgements: [JudgementView] = []
    var decisions: [DecisionView] = []
    var rows: [Row] = []
    var models: [ModelAnswers] = []
    switch exercise.task {
    case .findTheDefects(let task): judgements = [JudgementView(of: context.forms(of: task)[0], in: context)]
    case .mayThisBeDisclosed(let task): decisions = [DecisionView(of: task, in: context)]
    case .completeTheForm(let task): models = [ModelAnswers(of: task, in: context)]
    case .thenAndNow(let task):
      rows = TimelineAnswers(of: task, in: context).stopAnswers.map { stop in
        Row(what: stop.day, answer: stop.deciding.verdict.word, why: stop.why, citations: stop.deciding.citations)
      }
    case .whoNeedsToKnow(let task):
      rows = SortingAnswers(of: task, in: context).pileAnswers.flatMap { pile in
        pile.cardAnswers.map { Row(what: $0.words, answer: pile.heading, why: $0.why, citations: $0.deciding.citations) }
      }
    }
    (self.judgements, self.decisions, self.rows, self.models) = (judgements, decisions, rows, models)
    hasRows = !rows.isEmpty
  }
}

extension DecidingView {
  fileprivate var citations: String { told.map(\.law.citation).joined(separator: "; ") }
}

extension PageContext {
  /// The exercises as they are numbered in the packs.
  fileprivate var exercisesInOrder: [Exercise] { Exercise.Kind.allCases.flatMap { exercises(of: $0) } }

  /// A sample form by its title, and by the exercise that has it on paper.
  fileprivate func formInWords(_ id: String) -> String {
    let place = exercisesInOrder.firstIndex { exercise in
      if case .findTheDefects(let task) = exercise.task { task.form == id } else { false }
    }
    let title = form(id).title
    return place.map { words(.exerciseNumber, ["title": title, "number": "\($0 + 1)"]) } ?? title
  }
}
