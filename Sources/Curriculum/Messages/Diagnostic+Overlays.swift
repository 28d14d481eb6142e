import Diagnostics

// Messages about an overlay, and what it does to the shared content.
extension Diagnostic {
  static func overlayOfOtherVersion(_ version: String, now: String, shared: SourceLocation, at location: SourceLocation)
    -> Diagnostic
  {
    .warning(
      "overlay was made for version '\(version.excerpt)' and the toolkit is version '\(now.excerpt)'; look at what has changed, "
        + "then write '\(now.excerpt)'",
      at: location,
      notes: [Note("the version of the toolkit", at: shared)]
    )
  }

  static func sharedTextChanged(_ kind: String, _ id: String, now: String, shared: SourceLocation, at location: SourceLocation)
    -> Diagnostic
  {
    .warning(
      "shared \(kind) '\(id)' has changed since this one was made to replace it; take over what matters, then write '\(now)'",
      at: location,
      notes: [Note("the shared \(kind) as it is now", at: shared)]
    )
  }

  static func replacesByChance(_ kind: String, _ id: String, now: String, shared: SourceLocation, at location: SourceLocation)
    -> Diagnostic
  {
    let remedy =
      switch kind {
      case "slide": "write '<!-- replaces: \(now) -->' and no 'after' to replace it, or choose another id to add one"
      case "term": "write '<!-- replaces: \(now) -->' to replace it, or choose another id"
      // There is one, which has no id that could be another.
      case "evaluation sheet": "write 'replaces: \(now)' to replace it"
      default: "write 'replaces: \(now)' to replace it, or choose another id"
      }
    return .error(
      "\(kind)\(kind == "evaluation sheet" ? "" : " '\(id)'") is in the shared content too; \(remedy)",
      at: location,
      notes: [Note("the shared \(kind)", at: shared)]
    )
  }

  static func nothingToReplace(_ kind: String, _ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    let suggestion = suggestion(for: id, in: candidates)
    return .error(
      "no shared \(kind) '\(id.excerpt)' to replace" + (suggestion.isEmpty ? "; leave out 'replaces' to add it" : suggestion),
      at: location
    )
  }

  static func slideWithoutPlace(_ title: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "slide '\(title.excerpt)' has no place; write '<!-- after: ID -->' with the id of the slide before it",
      at: location
    )
  }

  static func slideWithTwoPlaces(_ title: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "slide '\(title.excerpt)' has both 'after' and 'replaces'; keep one, since what replaces a slide stands in its place",
      at: location
    )
  }

  static func unknownSlideBefore(_ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no slide '\(id.excerpt)' to stand after\(suggestion(for: id, in: candidates))", at: location)
  }

  static func unknownModuleFolder(_ folder: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no module has the folder '\(folder.excerpt)'\(choices(folder, candidates))", at: location)
  }

  static func noteWithoutTitle(at location: SourceLocation) -> Diagnostic {
    .error("title is missing; start the note with a heading '# ...' that says in plain words what the State asks", at: location)
  }

  static func noteOfNoRule(at location: SourceLocation) -> Diagnostic {
    .error("note names no rule and is shown nowhere; name the rules that the State adds to", at: location)
  }

  static func headingInNote(at location: SourceLocation) -> Diagnostic {
    .error("a note has no heading below its title; write paragraphs or lists, or another note", at: location)
  }

  static func unreadableColor(_ color: Color, theme: String, contrast: Double, nearest: Color, at location: SourceLocation)
    -> Diagnostic
  {
    // Rounded down, so that 4.49 is not shown as what would do.
    let tenths = Int(contrast * 10)
    return .error(
      "color '\(color.text)' has a contrast of \(tenths / 10).\(tenths % 10) to 1 in the \(theme) theme, where words need 4.5; "
        + "the nearest that has it is '\(nearest.text)'",
      at: location
    )
  }

  static func repeatedProvider(_ name: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .warning(
      "provider '\(name.excerpt)' is listed twice; keep one, or tell the two apart by their names",
      at: location,
      notes: [Note("first listed here", at: first)]
    )
  }

  static func providerWithoutContact(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("provider '\(name.excerpt)' cannot be reached; add 'telephone', 'email' or 'website'", at: location)
  }
}
