import ConsentCore
import Diagnostics

/// A sound form as it is written, from which mutations make others.
///
/// A mutation changes the text of the form's file, and the whole is read again. So what the paper shows and what the core is asked come
/// from the same words, and there is no second description of a fault that could differ from the first.
struct FormSource {
  let form: SampleForm
  private let file: TextFile
  /// Where the paper starts, below the front matter.
  private let paper: String.Index

  init(_ form: SampleForm, _ file: TextFile) {
    self.form = form
    self.file = file
    // The form was read from this text, so there are two fences.
    let fences = file.text.places(of: "\n\(SplitText.fence)")
    paper = fences.first?.upperBound ?? file.text.startIndex
  }

  /// The mutation with the places of its changes; nil if the text does not have them, with a message.
  func place(_ mutation: FormMutationDraft, log: DiagnosticLog) -> PlacedMutation? {
    let errors = log.errorCount
    if mutation.changes.isEmpty { log.report(.mutationWithoutChange(mutation.name, at: mutation.location)) }
    var edits: [PlacedMutation.Edit] = []
    for change in mutation.changes {
      let places = file.text.places(of: change.from)
      if places.count == 1, !edits.contains(where: { $0.range.overlaps(places[0]) }) {
        edits.append(PlacedMutation.Edit(range: places[0], text: change.to))
      } else {
        log.report(.changeHasNoPlace(change.from, count: places.count, form: form.location, at: change.location))
      }
    }
    if log.errorCount == errors, !edits.contains(where: { $0.range.lowerBound >= paper && $0.text != file.text[$0.range] }) {
      log.report(.mutationIsHidden(mutation.name, at: mutation.location))
    }
    return log.errorCount == errors ? PlacedMutation(draft: mutation, edits: edits) : nil
  }

  /// The form with mutations that fit together; nil if it cannot be read as a form for the same question, with a message.
  func form(
    with mutations: [PlacedMutation],
    at location: SourceLocation,
    readings: inout FormReadings,
    log: DiagnosticLog
  ) -> SampleForm? {
    var text = file.text
    for edit in mutations.flatMap(\.edits).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      text.replaceSubrange(edit.range, with: edit.text)
    }
    let reading = readings.reading(of: TextFile(path: file.path, text: text))
    let names = mutations.map(\.draft.name)
    guard let changed = reading.form, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      log.report(.mutatedFormIsUnreadable(names, reason: reading.diagnostics.first?.summary ?? "it is no form", at: location))
      return nil
    }
    guard changed.query.day == form.query.day, changed.query.holder == form.query.holder else {
      log.report(.mutationChangesQuestion(names, at: location))
      return nil
    }
    return changed
  }
}

/// A mutation and the places that it changes in the text of its form.
struct PlacedMutation {
  struct Edit {
    let range: Range<String.Index>
    let text: String
  }

  let draft: FormMutationDraft
  let edits: [Edit]

  /// Whether both can be on one form and be told apart there: they change other places and break other rules.
  func fits(_ other: PlacedMutation) -> Bool {
    let touches = edits.contains { edit in other.edits.contains { $0.range.overlaps(edit.range) } }
    return !touches && Set(draft.rules).isDisjoint(with: other.draft.rules)
  }
}
