import Curriculum

/// What the page of every exercise has, whatever its kind.
struct ExerciseView {
  let id: String
  /// The name of the kind in content, which is also that of its custom element.
  let kindID: String
  let kind: String
  /// What follows the name of the kind in a sentence.
  let kindEnd: String
  let title: String
  /// The agency whose it is: none or one.
  let owners: [String]
  let time: String
  let listAddress: String
  let openingHTML: String
  let hasHints: Bool
  let hints: [HintView]
  let debriefHTML: String
  /// None or one.
  let next: [LinkView]
  /// For trainers, to print: none or one.
  let answerKeys: [LinkView]

  init(of exercise: Exercise, in context: PageContext) {
    id = exercise.id
    kindID = exercise.kind.rawValue
    kind = context.words.name(of: exercise.kind)
    kindEnd = kind.hasSuffix("?") ? "" : ","
    title = exercise.title
    owners = context.owners(of: exercise.location)
    time = context.words.minutes(exercise.minutes)
    listAddress = context.link(SiteMap.exercises)
    openingHTML = context.html(exercise.opening)
    hints = exercise.hints.enumerated().map { HintView(number: "\($0 + 1)", bodyHTML: context.html($1)) }
    hasHints = !hints.isEmpty
    debriefHTML = context.html(exercise.debrief, headingShift: 1)
    next = context.next(after: exercise)
    answerKeys = context.forTrainers { context.link(context.words[.answerKeyToPrint], to: SiteMap.answerKey(of: exercise)) }
  }
}

/// A hint of an exercise.
struct HintView {
  let number: String
  let bodyHTML: String
}

extension PageContext {
  /// The exercise of the same kind that follows; none or one.
  fileprivate func next(after exercise: Exercise) -> [LinkView] {
    let following = exercises(of: exercise.kind).drop { $0.id != exercise.id }.dropFirst().first
    return following.map { [link($0.title, to: SiteMap.page(of: $0))] } ?? []
  }
}

extension Frame {
  /// Around an exercise of which the consent core judges what the learner does, in a script of the kind's name.
  init(of exercise: Exercise, in context: PageContext) {
    let own = exercise.kind == .completeTheForm ? ["form-records", "form-question", "finished-form"] : []
    let kind = ["consent-core-module", "hint-list", "exercise-element"] + own + [exercise.kind.rawValue]
    let scripts = kind + Frame.progressScripts
    self.init(exercise.title, in: context, at: SiteMap.exercises, scripts: scripts, hasCore: true)
  }
}
