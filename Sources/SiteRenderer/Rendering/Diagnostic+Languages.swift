import Diagnostics

// Messages about the languages of the interface.
extension Diagnostic {
  static func noLanguage(_ language: String, known: [String], at location: SourceLocation) -> Diagnostic {
    let choice = known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))"
    return .error("the interface has no words for language '\(language)': there is no such file\(choice)", at: location)
  }

  static func missingInterfaceText(_ key: String, at location: SourceLocation) -> Diagnostic {
    .error("text '\(key)' is missing; the pages ask for it", at: location)
  }

  /// A template or a script asks for a text that no language has.
  static func unknownText(_ key: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("the interface has no text '\(key)'\(didYouMean(key, in: candidates))", at: location)
  }
}
