import ConsentCore
import Diagnostics

/// What the consent core finds on a form is what its mutations give, no more and no less; on the form without one it finds nothing.
enum MutationsMatchCore {
  static func check(_ source: FormSource, _ draft: FormMutationsDraft, log: DiagnosticLog) -> Bool {
    let found = source.form.judgement.findings.map(\.rule.name)
    if found.isEmpty { return true }
    log.report(.mutatesUnsoundForm(found, form: source.form.location, at: draft.location))
    return false
  }

  /// One mutation alone, which is mended where it is written.
  static func check(_ mutation: FormMutationDraft, on form: SampleForm, log: DiagnosticLog) {
    guard let difference = AnswerKeyDifference(form.judgement, from: mutation.gives.value) else { return }
    log.report(.mutation(mutation.name, difference, at: mutation.gives.location))
  }

  /// Several together, at the exercise that puts them together.
  static func check(_ mutations: [FormMutationDraft], on form: SampleForm, at location: SourceLocation, log: DiagnosticLog) {
    guard let difference = AnswerKeyDifference(form.judgement, from: mutations.flatMap(\.gives.value)) else { return }
    log.report(.mutations(mutations.map(\.name), difference, at: location))
  }
}
