import ConsentCore
import Diagnostics

/// Forms that several cases share, by name.
///
///     baselines:
///       S1: {medium: paper, patient: {name: Jordan Vale}}
///
/// A case says `form: S1`, or `form: {baseline: S1, change: {medium: oral}}` to replace some of its fields, lists as a whole.
struct BaselineForms {
  private var forms: [YAMLField] = []
  /// Forms with mistakes, which are reported once and not for each case.
  private var broken: Set<String> = []
  private let log: DiagnosticLog

  init(log: DiagnosticLog) {
    self.log = log
  }

  /// Takes in a document of baselines; false if it is none.
  mutating func read(_ document: YAMLValue) -> Bool {
    guard case .fields(let fields) = document.content, fields.contains(where: { $0.name == "baselines" }) else { return false }
    var facts = FieldReader(fields, at: document.location, log: log)
    if case .fields(let forms)? = facts.value("baselines")?.content {
      for form in forms { add(form) }
    } else {
      _ = facts.fields("baselines")
    }
    facts.finish()
    return true
  }

  private mutating func add(_ form: YAMLField) {
    if let first = forms.first(where: { $0.name == form.name }) {
      return log.report(.repeatedBaseline(form.name, first: first.location, at: form.location))
    }
    forms.append(form)
    let errors = log.errorCount
    if let fields = form.value.fields(log: log) {
      _ = ConsentForm(FieldReader(fields, at: form.value.location, log: log), log: log)
    }
    if log.errorCount > errors { broken.insert(form.name) }
  }

  /// The form of a case: a name, a name with a change, or the facts themselves. Nil once the log has a message.
  func form(_ value: YAMLValue) -> ConsentForm? {
    guard let fields = fields(value) else { return nil }
    let form = ConsentForm(FieldReader(fields, at: value.location, log: log), log: log)
    FormFits.check(form, at: value.location, log: log)
    return form
  }

  private func fields(_ value: YAMLValue) -> [YAMLField]? {
    switch value.content {
    case .scalar(let name):
      return baseline(name, at: value.location)
    case .fields(let fields) where fields.contains { $0.name == "baseline" }:
      var facts = FieldReader(fields, at: value.location, log: log)
      let name = facts.required("baseline", .text)
      let change = facts.value("change")?.fields(log: log) ?? []
      facts.finish()
      return name.flatMap { baseline($0, at: facts.location(of: "baseline")) }.map { changed($0, by: change) }
    default:
      return value.fields(log: log)
    }
  }

  private func baseline(_ name: String, at location: SourceLocation) -> [YAMLField]? {
    guard let form = forms.first(where: { $0.name == name }) else {
      log.report(.unknownBaseline(name, candidates: forms.map(\.name), at: location))
      return nil
    }
    guard !broken.contains(name), case .fields(let fields) = form.value.content else { return nil }
    return fields
  }

  private func changed(_ fields: [YAMLField], by change: [YAMLField]) -> [YAMLField] {
    fields.filter { field in !change.contains { $0.name == field.name } } + change
  }
}
