import ConsentCore
import Diagnostics

/// The facts of a disclosure that several questions of an exercise have in common. A question replaces some of them, lists and groups of
/// facts as a whole.
struct SharedCase {
  private let fields: [YAMLField]
  private let location: SourceLocation
  private let log: DiagnosticLog

  /// Nil once the log has a message.
  init?(_ name: String, in facts: inout FieldReader, log: DiagnosticLog) {
    guard let value = facts.requiredValue(name), let fields = value.fields(log: log) else { return nil }
    self.fields = fields
    location = value.location
    self.log = log
    // Mistakes in what is shared are reported once, and not for each question.
    guard disclosure(changedBy: nil, on: Day(number: 0)) != nil else { return nil }
  }

  /// The disclosure of one question; nil once the log has a message.
  func disclosure(changedBy change: YAMLValue?, on day: Day) -> Disclosure? {
    let errors = log.errorCount
    let changed = change.map { $0.fields(log: log) ?? [] } ?? []
    let kept = fields.filter { field in !changed.contains { $0.name == field.name } }
    var reader = FieldReader(kept + changed, at: location, log: log)
    let disclosure = Disclosure(&reader, on: day)
    reader.finish()
    return log.errorCount == errors ? disclosure : nil
  }
}
