import Diagnostics

// Messages about fields of front matter and YAML, and about settings in comments.
extension Diagnostic {
  static func missingField(_ noun: String, _ name: String, at location: SourceLocation) -> Diagnostic {
    let remedy = noun == "setting" ? "; write '<!-- \(name): 3 -->' under the heading" : ""
    return .error("\(noun) '\(name)' is missing\(remedy)", at: location)
  }

  static func unknownField(
    _ noun: String,
    _ name: String,
    candidates: [String],
    fix: FixIt? = nil,
    at location: SourceLocation
  ) -> Diagnostic {
    .error("unknown \(noun) '\(name.excerpt)'\(choices(name, candidates))", at: location, fix: fix)
  }

  static func repeatedField(_ name: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("field '\(name.excerpt)' is given twice; keep one", at: location, notes: [Note("first given here", at: first)])
  }

  static func wrongValue(
    _ noun: String,
    _ name: String,
    takes: String,
    found: String,
    fix: FixIt? = nil,
    at location: SourceLocation
  ) -> Diagnostic {
    .error("\(noun) '\(name)' takes \(takes); found \(found)", at: location, fix: fix)
  }

  static func noSuchDay(_ text: String, at location: SourceLocation) -> Diagnostic {
    .error("\(text) is no day of the calendar; see how many days the month has", at: location)
  }

  static func unknownChoice(
    _ noun: String,
    _ name: String,
    _ choice: String,
    candidates: [String],
    fix: FixIt? = nil,
    at location: SourceLocation
  ) -> Diagnostic {
    .error("\(noun) '\(name)' does not take '\(choice.excerpt)'\(choices(choice, candidates))", at: location, fix: fix)
  }

  static func needsField(_ name: String, needed: String, at location: SourceLocation) -> Diagnostic {
    .error("field '\(name)' needs field '\(needed)' beside it", at: location)
  }

  static func oneParagraph(at location: SourceLocation) -> Diagnostic {
    .error("text is one paragraph; remove empty lines, lists and headings", at: location)
  }

  static func badCitationKey(_ key: String, at location: SourceLocation) -> Diagnostic {
    .error("citation key '\(key.excerpt)' takes letters, digits, '-', '_', ':' and '.' only", at: location)
  }

  // MARK: - Settings

  static func notASetting(_ comment: String, at location: SourceLocation) -> Diagnostic {
    .error("comment '\(comment.excerpt)' is no setting such as 'minutes: 3'; move it away from the heading", at: location)
  }

  static func repeatedSetting(_ name: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("setting '\(name)' is given twice; keep one", at: location, notes: [Note("first given here", at: first)])
  }

  static func strayComment(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("setting '\(name)' does nothing here; move it right under its heading", at: location)
  }
}
