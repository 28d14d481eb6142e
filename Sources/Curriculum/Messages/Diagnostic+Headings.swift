import Diagnostics

// Messages about headings and what stands under them.
extension Diagnostic {
  static func headingTooHigh(_ level: Int, allowed: Int, at location: SourceLocation) -> Diagnostic {
    let found = String(repeating: "#", count: level)
    return .error(
      "heading '\(found)' is the page's own title; use '\(String(repeating: "#", count: allowed))' or below",
      at: location
    )
  }

  static func headingWithoutWords(_ level: Int, at location: SourceLocation) -> Diagnostic {
    .error("heading '\(String(repeating: "#", count: level))' has no words; write them behind it, or remove it", at: location)
  }

  static func headingWithoutSpace(_ level: Int, _ line: String, at location: SourceLocation) -> Diagnostic {
    let signs = String(repeating: "#", count: level)
    return .error(
      "'\(line.excerpt)' is no heading; put a space after '\(signs)'",
      at: location,
      fix: FixIt(replacing: signs, with: signs + " ", at: location)
    )
  }

  static func headingBeforeSlides(_ level: Int, at location: SourceLocation) -> Diagnostic {
    .error(
      "heading '\(String(repeating: "#", count: level))' stands before the first slide; start a slide with '##'",
      at: location
    )
  }

  static func headingOnStage(_ level: Int, at location: SourceLocation) -> Diagnostic {
    .error("heading '\(String(repeating: "#", count: level))' stands only in a part such as '### Talking points'", at: location)
  }

  static func unknownHeading(_ name: String, candidates: [String], fix: FixIt? = nil, at location: SourceLocation) -> Diagnostic
  {
    .error("unknown heading '\(name.excerpt)'\(choices(name, candidates))", at: location, fix: fix)
  }

  static func repeatedHeading(_ name: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .error("heading '\(name)' is given twice; put both under one", at: location, notes: [Note("first used here", at: first)])
  }

  static func missingHeading(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("heading '## \(name)' is missing", at: location)
  }

  static func missingTitle(at location: SourceLocation) -> Diagnostic {
    .error("title is missing; start the text with a heading '# ...' that says the fault in plain words", at: location)
  }

  static func textBeforeHeading(at location: SourceLocation) -> Diagnostic {
    .error("text before the first '##' is shown nowhere; move it under a heading", at: location)
  }

  static func noBody(at location: SourceLocation) -> Diagnostic {
    .error("text is missing; write it below the front matter", at: location)
  }

  static func titleWithoutID(_ title: String, at location: SourceLocation) -> Diagnostic {
    .error("title '\(title.excerpt)' has no letters or digits to make an id from", at: location)
  }

  static func missingDefinition(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("term '\(name.excerpt)' has no definition; write it under the heading", at: location)
  }

  static func partIsAList(_ name: String, each item: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(name)' holds one list, one item for each \(item)", at: location)
  }

  static func oneObjectivesList(found: Int, at location: SourceLocation) -> Diagnostic {
    .error("'Objectives' holds one numbered list; found \(found == 0 ? "none" : "\(found)")", at: location)
  }

  static func emptyObjective(_ number: Int, at location: SourceLocation) -> Diagnostic {
    .error("objective \(number) starts with its text", at: location)
  }
}
