import ConsentCore
import Diagnostics

/// The verdict at each stop of a time line is the consent core's.
enum TimelineMatchesCore {
  static func check(_ draft: TimelineTaskDraft, against task: TimelineTask, log: DiagnosticLog) {
    let errors = log.errorCount
    for (written, stop) in zip(draft.stops, task.stops) where written.verdict.value != stop.decision.verdict {
      log.report(.verdict(CoreAnswer(stop.decision), at: written.verdict.location))
    }
    // With another verdict the rules are others too.
    guard log.errorCount == errors else { return }
    let questions = zip(draft.stops, task.stops).map { Located($1.decision, at: $0.verdict.location) }
    RulesDecide.check(draft.rules, in: questions, log: log)
  }
}
