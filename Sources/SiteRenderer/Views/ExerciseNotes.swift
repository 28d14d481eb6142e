import ConsentCore
import Curriculum

/// What the trainer knows of an exercise while the group works on it: what the core answers, what to look for, what to take away.
///
/// Only the speaker window and the drawer of notes show it, never the room.
struct ExerciseNotes {
  /// A finding, or a rule that decides.
  struct Item {
    let place: String
    let titleHTML: String
    let citation: String
    let address: String
    /// What an agency notes of its State's law.
    let notesHTML: String
  }

  let id: String
  let title: String
  let kind: String
  let time: String
  let statuses: [StatusView]
  let itemsHeading: String
  let hasItems: Bool
  let items: [Item]
  let hasRemedies: Bool
  let remediesHeading: String
  let remedies: [String]
  let hasHints: Bool
  let hints: [HintView]
  let debriefHTML: String

  init(of exercise: Exercise, in context: PageContext) {
    id = exercise.id
    title = exercise.title
    let words = context.words
    kind = words.name(of: exercise.kind)
    time = words.minutes(exercise.minutes)
    hints = exercise.hints.enumerated().map { HintView(number: "\($0 + 1)", bodyHTML: context.html($1)) }
    hasHints = !hints.isEmpty
    debriefHTML = context.html(exercise.debrief, headingShift: 2)
    switch exercise.task {
    case .findTheDefects(let task):
      let judgement = JudgementView(of: context.forms(of: task)[0], in: context)
      statuses = [judgement.part2, judgement.hipaa]
      items = judgement.findings.map { Item(of: $0) }
      itemsHeading = words[items.isEmpty ? .nothingIsWrong : .whatTheRulesFind]
      remediesHeading = ""
      remedies = []
    case .mayThisBeDisclosed(let task):
      let decision = DecisionView(of: task, in: context)
      statuses = [decision.verdict]
      items = decision.reasons.map { Item(of: $0) }
      itemsHeading = words[.whatDecides]
      remediesHeading = decision.remediesHeading
      remedies = decision.remedies
    case .thenAndNow(let task):
      let answers = TimelineAnswers(of: task, in: context)
      statuses = []
      items = answers.stopAnswers.map { Item(place: $0.day, $0.deciding) }
      itemsHeading = words[.whatTheRulesSayEachDay]
      remediesHeading = ""
      remedies = []
    case .completeTheForm(let task):
      let answer = ModelAnswerView(of: task, in: context)
      statuses = [answer.part2, answer.hipaa]
      items = answer.slips.flatMap { slip in slip.findings.map { Item(place: slip.slip, $0) } }
      itemsHeading = words[.whatOftenGoesWrong]
      remediesHeading = ""
      remedies = []
    case .whoNeedsToKnow(let task):
      let answers = SortingAnswers(of: task, in: context)
      statuses = []
      items = answers.pileAnswers.flatMap { pile in
        pile.cardAnswers.map { Item(place: "\(pile.heading): \($0.words)", $0.deciding) }
      }
      itemsHeading = words[.whereEachCardBelongs]
      remediesHeading = ""
      remedies = []
    }
    hasItems = !items.isEmpty
    hasRemedies = !remedies.isEmpty
  }
}

extension ExerciseNotes.Item {
  /// A typical wrong answer, with what it breaks.
  fileprivate init(place: String, _ law: LawTextView) {
    self.place = place
    titleHTML = law.titleHTML
    citation = law.citation
    address = law.address
    notesHTML = law.notesHTML
  }

  /// A day or a card, with what the rules say of it.
  fileprivate init(place: String, _ deciding: DecidingView) {
    self.place = place
    let reasons = deciding.told.map(\.law.titleHTML) + deciding.kept.map(\.text.escapedForHTML)
    titleHTML = "\(deciding.verdict.word.escapedForHTML). \(reasons.joined(separator: "; "))"
    citation = deciding.told.map(\.law.citation).joined(separator: "; ")
    address = deciding.told.first?.law.address ?? ""
    notesHTML = ""
  }

  fileprivate init(of finding: FindingView) {
    place = finding.place
    titleHTML = finding.law.titleHTML
    citation = "\(finding.law.lawName), \(finding.law.citation)"
    address = finding.law.address
    notesHTML = finding.law.notesHTML
  }

  fileprivate init(of reason: ReasonView) {
    place = reason.name
    titleHTML = reason.hasTitle ? reason.law.titleHTML : reason.principle.escapedForHTML
    citation = reason.law.citation
    address = reason.law.address
    notesHTML = reason.law.notesHTML
  }
}
