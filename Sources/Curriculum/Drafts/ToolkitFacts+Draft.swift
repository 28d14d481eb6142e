extension ToolkitFacts {
  /// The facts of `toolkit.yml`; nil if it cannot be read.
  init?(_ file: TextFile, log: DiagnosticLog) {
    guard let value = YAMLText(file.text, path: file.path).value(log: log), var fields = value.fields(log: log) else {
      return nil
    }
    let silent = DiagnosticLog()
    let original = file.original.flatMap { YAMLText($0, path: file.path).value(log: silent)?.fields(log: silent) } ?? []
    fields = fields.inheriting(original)
    self.init(FieldReader(fields, at: value.location, log: log), log: log)
    if let title = original.first(where: { $0.name == "title" })?.value.scalar { id = title.slug }
  }

  init(_ reader: FieldReader, log: DiagnosticLog) {
    var facts = reader
    let title = facts.required("title", .text)
    let version = facts.required("version", .text)
    let language = facts.required("language", .languageTag)
    let translations = facts.list("translations", of: .languageTag) ?? []
    for (index, translation) in translations.enumerated() {
      if translation.value == language {
        log.report(.translationToItself(translation.value, at: translation.location))
      } else if let first = translations[..<index].first(where: { $0.value == translation.value }) {
        log.report(.repeatedLanguage(translation.value, first: first.location, at: translation.location))
      }
    }
    let lawAsOf = facts.required("law-as-of", .month)
    let lawReviewMonths = facts.optional("law-review-months", .wholeNumber(1...120))
    let readingGrade = facts.optional("reading-grade", .wholeNumber(4...18))
    let publisher = facts.required("publisher", .text)
    let credit = facts.required("credit", .text)
    let notice = facts.required("notice", .text)
    let provider = facts.fields("provider").map { Provider($0) }
    facts.finish()
    self.init(
      id: title?.slug ?? "",
      title: title ?? "",
      version: version ?? "",
      versionLocation: facts.location(of: "version"),
      language: language ?? "",
      translations: translations.map(\.value),
      lawAsOf: lawAsOf ?? "",
      lawReviewMonths: lawReviewMonths,
      readingGrade: readingGrade,
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
