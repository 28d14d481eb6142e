import Diagnostics

// Messages about links, pictures and citations.
extension Diagnostic {
  static func emptyLink(at location: SourceLocation) -> Diagnostic {
    .error("link leads nowhere; write where to between its brackets", at: location)
  }

  static func unknownScheme(_ scheme: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(scheme.excerpt):' cannot be linked to; use 'https:', 'mailto:' or the path of a file", at: location)
  }

  static func linkWithoutScheme(_ link: String, at location: SourceLocation) -> Diagnostic {
    .error("link '\(link.excerpt)' has no scheme; start it with 'https:'", at: location)
  }

  static func linkOutOfContent(_ link: String, at location: SourceLocation) -> Diagnostic {
    .error("link '\(link.excerpt)' leads out of the content folder; link to a file inside of it", at: location)
  }

  static func linkToNoPage(_ path: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "file '\(path.withoutOverlayPrefix)' has no page of its own; link to a section, reading, form, exercise or the glossary",
      at: location
    )
  }

  static func unknownPage(_ path: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no page '\(path.excerpt)'\(pathSuggestion(for: path, in: candidates))", at: location)
  }

  /// - Parameter noun: What the page has to link to, such as `slide`.
  static func unknownAnchor(
    _ anchor: String,
    _ noun: String,
    in page: String,
    candidates: [String],
    at location: SourceLocation
  ) -> Diagnostic {
    if candidates.isEmpty {
      return .error(
        "page '\(page.withoutOverlayPrefix)' has no places to link to; leave out '#\(anchor.excerpt)'",
        at: location
      )
    }
    return .error(
      "no \(noun) '\(anchor.excerpt)' in '\(page.withoutOverlayPrefix)'\(choices(anchor, candidates))",
      at: location
    )
  }

  static func lostLink(_ target: String, at location: SourceLocation) -> Diagnostic {
    if target.contains(where: \.isWhitespace), !target.contains(where: { "<>\"".contains($0) }) {
      return .warning("'(\(target.excerpt))' makes no link, since it has a space; write '(<\(target.excerpt)>)'", at: location)
    }
    return .warning(
      "'(\(target.excerpt))' makes no link; write it behind '[' and ']' with words that hold no other link",
      at: location
    )
  }

  static func lostReference(_ label: String, at location: SourceLocation) -> Diagnostic {
    .warning("'[\(label.excerpt)]' makes no link; write where it leads, such as '(the-law.md)'", at: location)
  }

  static func lostCitation(_ words: String, key: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "'[\(words.excerpt)]' cites nothing; put '[@\(key.excerpt)]' alone into its brackets, and the other words outside",
      at: location
    )
  }

  static func fieldOutsideForm(_ link: String, at location: SourceLocation) -> Diagnostic {
    .error("'\(link.excerpt)' is a field, which stands only on a form in 'forms/'", at: location)
  }

  static func pictureWithoutWords(_ source: String, at location: SourceLocation) -> Diagnostic {
    .error("picture '\(source.excerpt)' has no words; say between '![' and ']' what it tells", at: location)
  }

  static func pictureElsewhere(_ source: String, at location: SourceLocation) -> Diagnostic {
    .error("picture '\(source.excerpt)' is not on this device; put it into 'images/'", at: location)
  }

  static func unknownPicture(_ source: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no picture '\(source.excerpt)'\(pathSuggestion(for: source, in: candidates))", at: location)
  }

  static func badCitation(_ key: String, at location: SourceLocation) -> Diagnostic {
    .error("citation '[@\(key.excerpt)]' holds one key of 'references.yml', such as '[@hhs2003]'", at: location)
  }

  static func unknownReference(_ key: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no reference '\(key.excerpt)' in 'references.yml'\(suggestion(for: key, in: candidates))", at: location)
  }

  static func unusedReference(_ key: String, at location: SourceLocation) -> Diagnostic {
    .warning("reference '\(key)' is cited nowhere; cite it with '[@\(key)]' or remove it", at: location)
  }

  /// A file of the same name in another folder is a better guess than one with a similar path.
  private static func pathSuggestion(for path: String, in candidates: [String]) -> String {
    let name = path.split(separator: "/").last
    let sameName = candidates.filter { $0.split(separator: "/").last == name }
    return sameName.count == 1 ? "; did you mean '\(sameName[0])'?" : suggestion(for: path, in: candidates)
  }
}
