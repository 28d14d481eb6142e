import Diagnostics

/// What the texts of forms came to that mutations have made, so that a preview reads each of them once.
///
/// A form is read from its text alone: the same text is the same form, wherever it was asked for.
struct FormReadings: Sendable {
  struct Reading: Sendable {
    let form: SampleForm?
    let diagnostics: [Diagnostic]
  }

  /// The bytes, since to compare texts as such takes longer.
  private struct Key: Hashable {
    let path: String
    let bytes: [UInt8]

    init(_ file: TextFile) {
      path = file.path
      bytes = Array(file.text.utf8)
    }
  }

  private var known: [Key: Reading] = [:]
  private var asked: [Key: Reading] = [:]
  var resolutions = Resolutions()

  /// Those that were asked for since, as what is known from now on.
  var kept: FormReadings {
    var kept = FormReadings()
    kept.known = asked
    kept.resolutions = resolutions
    return kept
  }

  mutating func reading(of file: TextFile) -> Reading {
    let key = Key(file)
    if let reading = asked[key] ?? known[key] {
      asked[key] = reading
      return reading
    }
    let log = DiagnosticLog()
    let form = MarkdownPage(file, log: log).flatMap { SampleForm($0, log: log) }
    let reading = Reading(form: form, diagnostics: log.diagnostics)
    asked[key] = reading
    return reading
  }
}
