import ConsentCore
import Diagnostics

/// With the author's own answers the consent core finds nothing on the form and every aim is met; a typical wrong answer comes to just
/// the findings and misses that its author says.
enum ModelAnswerMatchesCore {
  static func check(_ draft: CompletionTaskDraft, _ task: CompletionTask, log: DiagnosticLog) {
    let found = task.judgement.findings.map(\.rule.name)
    guard found.isEmpty else {
      // What aims and slips come to follows from it, and is compared once it is sound.
      log.report(.unsoundModel(found, at: draft.modelLocation))
      return
    }
    for aim in task.aims {
      guard let decision = aim.decision(on: task.form, with: task.model), !aim.isMet(by: decision.verdict) else { continue }
      log.report(.missedAim(mustPermit: aim.isPermitted, CoreAnswer(decision), at: aim.location))
    }
    for slip in task.slips { check(slip, of: task, log: log) }
  }

  private static func check(_ slip: FormSlip, of task: CompletionTask, log: DiagnosticLog) {
    guard let judgement = try? FormJudgement(of: task.form.query(with: slip.answers)) else { return }
    let differences = AnswerKeyDifference.all(judgement, from: slip.findings)
    if !differences.isEmpty { log.report(.slipFindings(differences, at: slip.location)) }
    let missed = task.aims.indices.filter { index in
      let decision = task.aims[index].decision(on: task.form, with: slip.answers)
      return decision.map { !task.aims[index].isMet(by: $0.verdict) } ?? false
    }
    if missed != slip.missed.sorted() { log.report(.slipMisses(missed.map { $0 + 1 }, at: slip.location)) }
    if missed.isEmpty, judgement.findings.isEmpty { log.report(.harmlessSlip(at: slip.location)) }
  }
}
