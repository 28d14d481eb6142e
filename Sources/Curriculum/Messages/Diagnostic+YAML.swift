import Diagnostics

// Messages about front matter and YAML files before their fields are looked at.
extension Diagnostic {
  static func missingFrontMatter(at location: SourceLocation) -> Diagnostic {
    .error("front matter is missing; start the file with a line '---', its facts, and a line '---'", at: location)
  }

  static func unclosedFrontMatter(at location: SourceLocation) -> Diagnostic {
    .error("front matter is not closed; end it with a line '---'", at: location)
  }

  static func anchor(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("YAML anchor '&\(name.excerpt)' is not read; repeat the value, or put a space after '&'", at: location)
  }

  static func deepYAML(at location: SourceLocation) -> Diagnostic {
    .error("YAML nests more than \(YAMLText.depthLimit) levels deep; flatten it", at: location)
  }

  static func secondYAMLDocument(at location: SourceLocation) -> Diagnostic {
    .error("second YAML document; a file has one, so remove the line '---' before it", at: location)
  }

  /// - Parameters:
  ///   - unquoted: The value on the line, if quotation marks around it could be what is missing.
  ///   - inside: What was being read, in the parser's words, and where it starts.
  static func unreadableYAML(
    _ problem: String,
    startsWithTab: Bool,
    unquoted: Located<String>? = nil,
    inside: Located<String>? = nil,
    at location: SourceLocation
  ) -> Diagnostic {
    let quoting = unquoted.map { FixIt(replacing: $0.value, with: "\"\($0.value)\"", at: $0.location) }
    if startsWithTab { return .error("tab cannot indent YAML; use spaces", at: location) }
    if problem.contains("alias") {
      return .error(
        "'*' at the start of a value is a YAML alias, which is not read; put quotation marks around the value",
        at: location,
        fix: quoting
      )
    }
    if problem.contains("mapping values") {
      return .error("colon inside of a value; put quotation marks around the value", at: location, fix: quoting)
    }
    if problem.contains("nesting level") { return .deepYAML(at: location) }
    if let inside, inside.value.contains("quoted scalar"), problem.hasPrefix("found unexpected") {
      return .error("quotation mark is not closed; put another at the end of the value", at: inside.location)
    }
    for (name, open, close) in [("flow sequence", "[", "]"), ("flow mapping", "{", "}")] {
      if let inside, inside.value.hasSuffix(name), problem.hasPrefix("did not find expected ','") {
        return .error(
          "'\(open)' is not closed; put commas between the entries, and '\(close)' behind the last",
          at: inside.location
        )
      }
    }
    return .error("YAML cannot be read here: \(problem)", at: location)
  }

  static func notFields(found: String, at location: SourceLocation) -> Diagnostic {
    .error("fields such as 'title: A title' are needed here; found \(found)", at: location)
  }

  static func notAList(found: String, at location: SourceLocation) -> Diagnostic {
    .error("a list with entries such as '- title: A title' is needed here; found \(found)", at: location)
  }
}
