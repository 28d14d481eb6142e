import ConsentCore
import Diagnostics

/// What makes a sound form unsound, as written in `forms/NAME.mutations.yml`:
///
///     unsigned:
///       gives: [consent-signature-patient, consent-date-signed, hipaa-signature-date]
///       changes:
///         - from: "[Jordan Vale](field:signature/patient)"
///           to: "[________](field:signature/patient)"
struct FormMutationDraft {
  /// Words of the form's file, and what stands there instead.
  struct Change {
    let from: String
    /// Empty where something is left out.
    let to: String
    let location: SourceLocation
  }

  let name: String
  let gives: AnswerKeyDraft
  let changes: [Change]
  let location: SourceLocation

  /// The rules that are broken then.
  var rules: [RuleID] { gives.rules.map(\.value) }

  /// Nil if it has no fields, with a message.
  init?(_ field: YAMLField, log: DiagnosticLog) {
    guard let fields = field.value.fields(log: log) else { return nil }
    if !Slug.isValid(field.name) { log.report(.badMutationName(field.name, at: field.location)) }
    var facts = FieldReader(fields, at: field.location, log: log)
    gives = AnswerKeyDraft("gives", in: &facts)
    if facts.has("gives"), gives.rules.isEmpty {
      log.report(.mutationGivesNothing(field.name, at: facts.location(of: "gives")))
    }
    if !facts.has("changes") { log.report(.missingField(facts.noun, "changes", at: facts.location)) }
    name = field.name
    location = field.location
    changes = facts.fieldsList("changes").compactMap { reader in
      var reader = reader
      let from = reader.required("from", .verbatim)
      let to = reader.optional("to", .verbatim) ?? ""
      let location = reader.location(of: "from")
      reader.finish()
      return from.map { Change(from: $0, to: to, location: location) }
    }
    facts.finish()
  }
}

/// All mutations of one form, in the order of their file.
struct FormMutationsDraft {
  /// Of the form, which stands beside the file of its mutations.
  let formPath: String
  let mutations: [FormMutationDraft]
  let location: SourceLocation

  /// The end of the name of such a file.
  static let suffix = ".mutations.yml"

  static func formPath(besides path: String) -> String { String(path.dropLast(suffix.count)) + ".md" }

  /// Nil if the file cannot be used, with a message.
  init?(_ file: TextFile, log: DiagnosticLog) {
    let errors = log.errorCount
    formPath = Self.formPath(besides: file.path)
    location = SourceLocation(path: file.path)
    guard let value = YAMLText(file.text, path: file.path).value(log: log), let fields = value.fields(log: log) else {
      return nil
    }
    mutations = fields.compactMap { FormMutationDraft($0, log: log) }
    guard log.errorCount == errors else { return nil }
  }
}
