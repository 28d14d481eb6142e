import Diagnostics
import Markdown

extension Reference {
  /// The entries of `references.yml`, by key; nil if it cannot be read.
  static func read(_ file: TextFile, log: DiagnosticLog) -> [Reference]? {
    guard let value = YAMLText(file.text, path: file.path).value(log: log), let fields = value.fields(log: log) else {
      return nil
    }
    return fields.compactMap { Reference($0, log: log) }.sorted { $0.key < $1.key }
  }

  private init?(_ field: YAMLField, log: DiagnosticLog) {
    if !CitationKey.isValid(field.name) { log.report(.badCitationKey(field.name, at: field.location)) }
    guard let fields = field.value.fields(log: log) else { return nil }
    self.init(FieldReader(fields, at: field.location, log: log), key: field.name, log: log)
  }

  init(_ reader: FieldReader, key: String, log: DiagnosticLog) {
    var facts = reader
    let label = facts.required("cite", .text)
    let text = facts.required("text", .text)
    let url = facts.optional("url", .webAddress)
    facts.finish()
    self.init(
      key: key,
      label: label ?? "",
      text: text.map { [Inline](line: $0, at: facts.location(of: "text"), log: log) } ?? [],
      url: url,
      location: facts.location
    )
  }
}

/// What stands between `[@` and `]`.
enum CitationKey {
  static func isValid(_ key: String) -> Bool {
    !key.isEmpty && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
  }
}
