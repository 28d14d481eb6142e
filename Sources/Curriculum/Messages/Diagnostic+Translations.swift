import Diagnostics

// Messages about texts that translate others.
extension Diagnostic {
  static func translationOfNothing(_ source: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("there is no '\(source)' that this translates\(suggestion(for: source, in: candidates))", at: location)
  }

  static func notTranslatable(_ source: String, at location: SourceLocation) -> Diagnostic {
    let remedy = source.hasPrefix("forms/") ? "; a form in another language is a form of its own, with its own name" : ""
    return .error("'\(source)' has no translations\(remedy)", at: location)
  }

  static func translationToItself(_ language: String, at location: SourceLocation) -> Diagnostic {
    .error("the toolkit is written in '\(language)' and needs no translation to it; leave it out", at: location)
  }

  static func repeatedLanguage(_ language: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("language '\(language)' is given twice; keep one", at: location, notes: [Note("first given here", at: first)])
  }

  static func unlistedLanguage(_ language: String, at location: SourceLocation) -> Diagnostic {
    .error("toolkit.yml lists no translations to '\(language)'; add it there: 'translations: [\(language)]'", at: location)
  }

  static func missingFingerprint(_ fingerprint: String, of source: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "field 'translates' is missing; once the text says what '\(source)' says, write 'translates: \(fingerprint)'",
      at: location
    )
  }

  static func outOfStep(with source: String, now fingerprint: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "'\(source)' has changed since it was translated; bring this text up to date, then write 'translates: \(fingerprint)'",
      at: location
    )
  }

  static func leftOut(becauseOf source: String, at location: SourceLocation) -> Diagnostic {
    .warning("left out until the translation of '\(source)' is up to date, which it draws on", at: location)
  }

  static func otherCount(_ what: String, found: Int, source: Int, at location: SourceLocation) -> Diagnostic {
    .error(
      "a translation has the \(what) of its source, in their order; found \(found), the source has \(source)",
      at: location
    )
  }
}
