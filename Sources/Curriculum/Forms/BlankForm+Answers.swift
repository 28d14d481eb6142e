package import ConsentCore
import Diagnostics

extension BlankForm {
  /// The form as it stands with some answers.
  package func form(with answers: FormAnswers) -> ConsentForm {
    filled(entries.indices.compactMap { answer(at: $0, of: answers) }, on: hidden)
  }

  package func query(with answers: FormAnswers) -> FormQuery {
    FormQuery(form: form(with: answers), holder: holder, day: day)
  }

  /// What an entry alone states on an empty form: an option that is chosen, or a line with these words on it. A date belongs to the
  /// signature before it, so it comes with one that nobody made.
  package func facts(of entry: Int, written: String = "") -> ConsentForm {
    let answers = FormAnswers(chosen: [entry], written: [entry: written])
    return filled(signature(before: entry) + [answer(at: entry, of: answers)].compactMap(\.self), on: ConsentForm())
  }

  /// What an empty form states before the entry is filled in: nothing, or the signature that nobody made.
  package func facts(before entry: Int) -> ConsentForm { filled(signature(before: entry), on: ConsentForm()) }

  private func signature(before entry: Int) -> [FormAnswer] {
    guard entries[entry].field == .signatureDate else { return [] }
    return [FormAnswer("\(FieldAddress.scheme)signature/patient", "", at: entries[entry].location)]
  }

  /// A learner may date a form that nobody signs; such an answer states nothing.
  private func filled(_ answers: [FormAnswer], on form: ConsentForm) -> ConsentForm {
    FormFiller(answers, on: form, log: DiagnosticLog()).form
  }

  /// Nil for an option that is not chosen.
  private func answer(at index: Int, of answers: FormAnswers) -> FormAnswer? {
    let entry = entries[index]
    if entry.isOpen, entry.options != nil, !answers.chosen.contains(index) { return nil }
    let words = entry.isWritten ? answers.written[index] ?? "" : entry.words
    return FormAnswer(entry.destination, words, isUnticked: entry.isUnticked, at: entry.location)
  }
}

extension FormAnswer {
  /// An answer whose words may be blank.
  init(_ destination: String, _ words: String, isUnticked: Bool = false, at location: SourceLocation) {
    let text = words.trimmed
    self.init(
      destination: destination,
      text: Text(text).isBlank ? "" : text,
      isUnticked: isUnticked,
      location: location
    )
  }
}
