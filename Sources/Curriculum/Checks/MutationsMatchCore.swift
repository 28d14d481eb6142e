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
    for difference in mutation.gives.differences(from: form.judgement) {
      log.report(.mutation(mutation.name, difference.value, at: difference.location))
    }
  }

  /// Several together, at the exercise that puts them together.
  static func check(_ mutations: [FormMutationDraft], on form: SampleForm, at location: SourceLocation, log: DiagnosticLog) {
    let differences = AnswerKeyDifference.all(form.judgement, from: mutations.flatMap(\.rules))
    if !differences.isEmpty { log.report(.mutations(mutations.map(\.name), differences, at: location)) }
  }
}
