import Diagnostics

// Messages about the words of the interface, in the files of Site/Languages.
extension Diagnostic {
  static func noWord(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(name)' has no text; write it behind the colon, in quotation marks if it has a colon of its own", at: location)
  }

  static func unknownNumberForm(_ name: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("unknown form '\(name.excerpt)'\(choices(name, candidates))", at: location)
  }

  static func missingNumberForm(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(name)' has no form 'other', which is taken for every number without a form of its own", at: location)
  }

  static func missingWord(_ key: String, text: String, at location: SourceLocation, other: SourceLocation) -> Diagnostic {
    .error("text '\(key)' is missing; translate '\(text.excerpt)'", at: location, notes: [Note("the text is here", at: other)])
  }

  static func unknownWord(_ key: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no text of the interface is called '\(key.excerpt)'\(suggestion(for: key, in: candidates))", at: location)
  }

  static func otherPlaceholders(
    _ key: String,
    own: Set<String>,
    others: Set<String>,
    at location: SourceLocation,
    other: SourceLocation
  ) -> Diagnostic {
    let missing = others.subtracting(own).sorted().map { "'{\($0)}' is missing" }
    let strange = own.subtracting(others).sorted().map { "'{\($0)}' stands for nothing" }
    let problem = (missing + strange).joined(separator: ", ")
    return .error("text '\(key)': \(problem)", at: location, notes: [Note("it is translated from here", at: other)])
  }

  static func otherForms(_ key: String, counts: Bool, at location: SourceLocation, other: SourceLocation) -> Diagnostic {
    let rule = counts ? "counts something; write its forms, '{ one: …, other: … }'" : "counts nothing; write one text"
    return .error("text '\(key)' \(rule)", at: location, notes: [Note("it is translated from here", at: other)])
  }
}
