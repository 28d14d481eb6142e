import Diagnostics
import Markdown

/// Makes forms with known faults from sound ones, and holds each against the consent core.
struct FormWorkshop {
  /// A sound form and the mutations of it that were found to be as they say.
  private struct Bench {
    let source: FormSource
    /// What the sound form's own links lack, which has been reported with that form.
    let known: Set<String>
    var pool: [PlacedMutation] = []
    var mutations: [FormMutation] = []
  }

  /// By the path of the form.
  private var benches: [String: Bench] = [:]
  /// Forms whose mutations have a fault of their own, which is reported and not to be taken for another.
  private var faulty: Set<String>
  private let log: DiagnosticLog
  private(set) var readings: FormReadings

  init(_ drafts: ContentDrafts, index: ContentIndex, readings: FormReadings, log: DiagnosticLog) {
    self.log = log
    self.readings = readings
    self.readings.resolutions = readings.resolutions.next(index: index)
    faulty = Set(
      drafts.unread.filter { $0.hasSuffix(FormMutationsDraft.suffix) }.map { FormMutationsDraft.formPath(besides: $0) }
    )
    for draft in drafts.mutations {
      let errors = log.errorCount
      benches[draft.formPath] = bench(draft, drafts)
      if log.errorCount > errors { faulty.insert(draft.formPath) }
    }
  }

  func mutations(of form: SampleForm) -> [FormMutation] { benches[form.location.path]?.mutations ?? [] }

  private mutating func bench(_ draft: FormMutationsDraft, _ drafts: ContentDrafts) -> Bench? {
    guard let form = drafts.forms.first(where: { $0.location.path == draft.formPath }),
      let file = drafts.formFiles[draft.formPath]
    else {
      // An unreadable form has its own message.
      if !drafts.unread.contains(draft.formPath) { log.report(.mutationsWithoutForm(draft.formPath, at: draft.location)) }
      return nil
    }
    let found = DiagnosticLog()
    _ = resolve(form, log: found)
    var bench = Bench(source: FormSource(form, file), known: Set(found.diagnostics.map(\.summary)))
    guard MutationsMatchCore.check(bench.source, draft, log: log) else { return nil }
    for mutation in draft.mutations {
      guard let placed = bench.source.place(mutation, log: log) else { continue }
      guard let form = self.form(from: bench, with: [placed], at: mutation.location) else { continue }
      MutationsMatchCore.check(mutation, on: form, log: log)
      bench.pool.append(placed)
      bench.mutations.append(FormMutation(name: mutation.name, gives: mutation.rules, form: form))
    }
    return bench
  }

  /// The forms of a practice; nil if they cannot be made, with a message.
  mutating func forms(for practice: FormPracticeDraft, from form: SampleForm) -> [GeneratedForm]? {
    guard !faulty.contains(form.location.path) else { return nil }
    guard let bench = benches[form.location.path] else {
      log.report(.formWithoutMutations(form.id, at: practice.location))
      return nil
    }
    guard let pool = pool(practice, in: bench) else { return nil }
    var choice = FormPractice(pool, seed: practice.seed)
    for (number, count) in practice.defects.value.enumerated() {
      guard choice.choose(count) else {
        log.report(.tooFewMutations(form: number + 1, defects: count, at: practice.defects.location))
        return nil
      }
    }
    var forms: [GeneratedForm] = []
    for indices in choice.choices {
      let mutations = indices.map { pool[$0] }
      guard let form = self.form(from: bench, with: mutations, at: practice.location) else { continue }
      MutationsMatchCore.check(mutations.map(\.draft), on: form, at: practice.location, log: log)
      forms.append(GeneratedForm(form: form, mutations: mutations.map(\.draft.name)))
    }
    return forms
  }

  private func pool(_ practice: FormPracticeDraft, in bench: Bench) -> [PlacedMutation]? {
    guard let names = practice.pool else { return bench.pool }
    let known = bench.pool.map(\.draft.name)
    let unknown = names.filter { !known.contains($0.value) }
    for name in unknown { log.report(.unknownMutation(name.value, candidates: known, at: name.location)) }
    guard unknown.isEmpty else { return nil }
    return bench.pool.filter { mutation in names.contains { $0.value == mutation.draft.name } }
  }

  /// A form with its links looked up.
  private mutating func form(from bench: Bench, with mutations: [PlacedMutation], at location: SourceLocation) -> SampleForm? {
    guard var form = bench.source.form(with: mutations, at: location, readings: &readings, log: log) else { return nil }
    let found = DiagnosticLog()
    form.blocks = resolve(form, log: found)
    if let new = found.diagnostics.first(where: { !bench.known.contains($0.summary) }) {
      log.report(.mutatedFormIsUnreadable(mutations.map(\.draft.name), reason: new.summary, at: location))
    }
    return form
  }

  private mutating func resolve(_ form: SampleForm, log: DiagnosticLog) -> [Block] {
    readings.resolutions.resolve(form.blocks, in: form.location.path, links: .filledForm, log: log).text
  }
}
