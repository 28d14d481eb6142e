package import Diagnostics

/// The words of the interface in one language: what a file of `Site/Languages` says.
///
///     let words = try Words(reading: text, language: "es")
///     words("time.minutes", count: 4)                // "4 minutos"
///     words("common.hint", ["number": "2"])          // "Pista 2"
package struct Words: Hashable, Sendable {
  /// A BCP 47 tag, such as `es`: the name of the file.
  package let language: String
  /// By key: the name of the group, a period, and the name in the group.
  package let phrases: [String: Phrase]

  /// Throws what is wrong with the file by itself.
  package init(reading text: String, language: String) throws(CompileFailure) {
    let log = DiagnosticLog()
    let path = Self.path(of: language)
    let groups = YAMLText(text, path: path).value(log: log)?.fields(log: log) ?? []
    var phrases: [String: Phrase] = [:]
    for group in groups {
      guard let fields = group.value.fields(log: log) else { continue }
      for field in fields { phrases["\(group.name).\(field.name)"] = Phrase(field, log: log) }
    }
    if log.hasErrors { throw CompileFailure(log.diagnostics) }
    self.language = language
    self.phrases = phrases
  }

  package static func path(of language: String) -> String { "Site/Languages/\(language).yml" }

  // MARK: - Lookup

  /// Traps on a key that the file does not have: what is asked for is held against the file before anything is rendered.
  package subscript(_ key: String) -> String { phrase(key).text }

  package func callAsFunction(_ key: String, _ values: [String: String]) -> String {
    self[key].filled { values[$0] }
  }

  /// The form for a number, which goes in for `{count}`.
  package func callAsFunction(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    let phrase = phrase(key)
    // Of all languages with a file, each has one form for 1 and one for the rest. Scripts ask the browser, which knows every language.
    let form = phrase.forms[count == 1 ? "one" : "other"] ?? phrase.text
    return form.filled { $0 == "count" ? "\(count)" : values[$0] }
  }

  private func phrase(_ key: String) -> Phrase {
    guard let phrase = phrases[key] else { preconditionFailure("\(Self.path(of: language)) has no '\(key)'.") }
    return phrase
  }

  // MARK: - Comparison

  /// What this language lacks or has otherwise than `reference`, from which it is translated.
  package func differences(from reference: Words) -> [Diagnostic] {
    let path = Self.path(of: language)
    var differences: [Diagnostic] = []
    for (key, phrase) in phrases {
      guard let original = reference.phrases[key] else {
        differences.append(.unknownWord(key, candidates: Array(reference.phrases.keys), at: phrase.location))
        continue
      }
      let (own, others) = (phrase.placeholders, original.placeholders)
      if own != others {
        differences.append(.otherPlaceholders(key, own: own, others: others, at: phrase.location, other: original.location))
      }
      if phrase.counts != original.counts {
        differences.append(.otherForms(key, counts: original.counts, at: phrase.location, other: original.location))
      }
    }
    for (key, original) in reference.phrases where phrases[key] == nil {
      let location = SourceLocation(path: path)
      differences.append(.missingWord(key, text: original.text, at: location, other: original.location))
    }
    return differences
  }
}

extension Phrase {
  /// Nil, with a message, for what is neither a text nor forms by number.
  fileprivate init?(_ field: YAMLField, log: DiagnosticLog) {
    switch field.value.content {
    case .scalar(let text):
      self.init(text, at: field.location)
    case .fields(let fields):
      var forms: [String: String] = [:]
      for form in fields {
        if !Self.categories.contains(form.name) {
          log.report(.unknownNumberForm(form.name, candidates: Self.categories, at: form.location))
        }
        forms[form.name] = form.value.scalar ?? ""
      }
      if forms["other"] == nil { log.report(.missingNumberForm(field.name, at: field.location)) }
      self.init(forms: forms, at: field.location)
    case .list, .nothing:
      log.report(.noWord(field.name, at: field.location))
      return nil
    }
  }
}
