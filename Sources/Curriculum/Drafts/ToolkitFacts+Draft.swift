extension ToolkitFacts {
  /// The facts of `toolkit.yml`; nil if it cannot be read.
  init?(_ file: TextFile, log: DiagnosticLog) {
    guard let value = YAMLText(file.text, path: file.path).value(log: log), let fields = value.fields(log: log) else {
      return nil
    }
    var facts = FieldReader(fields, at: value.location, log: log)
    let title = facts.required("title", .text)
    let version = facts.required("version", .text)
    let language = facts.required("language", .languageTag)
    let lawAsOf = facts.required("law-as-of", .month)
    let publisher = facts.required("publisher", .text)
    let credit = facts.required("credit", .text)
    let notice = facts.required("notice", .text)
    let provider = facts.fields("provider").map { Provider($0) }
    facts.finish()
    self.init(
      title: title ?? "",
      version: version ?? "",
      language: language ?? "",
      lawAsOf: lawAsOf ?? "",
      publisher: publisher ?? "",
      credit: credit ?? "",
      notice: notice ?? "",
      provider: provider
    )
  }
}

extension ToolkitFacts.Provider {
  /// Both or neither: a record of completion that names a provider names the approval too.
  fileprivate init(_ reader: FieldReader) {
    var facts = reader
    name = facts.required("name", .text) ?? ""
    approval = facts.required("approval", .text) ?? ""
    facts.finish()
  }
}
