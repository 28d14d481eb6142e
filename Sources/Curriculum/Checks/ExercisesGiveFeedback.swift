/// A learner gets something to take away: an exercise has a debrief. That there are hints is a matter of its headings.
enum ExercisesGiveFeedback {
  static func check(_ draft: ExerciseDraft, log: DiagnosticLog) {
    if draft.debrief.isEmpty, let location = draft.debriefLocation { log.report(.noDebrief(at: location)) }
  }
}
