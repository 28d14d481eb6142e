import Diagnostics

// Messages about front matter and YAML files before their fields are looked at.
extension Diagnostic {
  static func missingFrontMatter(at location: SourceLocation) -> Diagnostic {
    .error("front matter is missing; start the file with a line '---', its facts, and a line '---'", at: location)
  }

  static func unclosedFrontMatter(at location: SourceLocation) -> Diagnostic {
    .error("front matter is not closed; end it with a line '---'", at: location)
  }

  static func anchor(_ name: String, startsValue: Bool, at location: SourceLocation) -> Diagnostic {
    .error(
      "'&\(name.excerpt)' is a YAML anchor, which is not read; "
        + (startsValue ? "put quotation marks around the value" : "put a space after '&'"),
      at: location
    )
  }

  static func deepYAML(at location: SourceLocation) -> Diagnostic {
    .error("YAML nests more than \(YAMLText.depthLimit) levels deep; flatten it", at: location)
  }

  static func secondYAMLDocument(at location: SourceLocation) -> Diagnostic {
    .error("second YAML document; a file has one, so remove the line '---' before it", at: location)
  }

  static func unreadableYAML(_ fault: YAMLFault, fix: FixIt? = nil, at location: SourceLocation) -> Diagnostic {
    if fault == .tooDeep { return .deepYAML(at: location) }
    return .error(summary(of: fault), at: location, fix: fix)
  }

  private static func summary(of fault: YAMLFault) -> String {
    switch fault {
    case .tab: "tab cannot indent YAML; use spaces"
    case .noColon: "no colon behind the name of the field; write the line as 'title: A title'"
    case .noSpaceAfterColon: "no space after the colon; put one there"
    case .indented(let name, let spaces, let above):
      "'\(name.excerpt)' stands further in than '\(above.excerpt)' above it; remove "
        + (spaces == 1 ? "the space in front of it" : "\(spaces) spaces in front of it")
    case .unaligned(let name, let above):
      "'\(name.excerpt)' stands in line with no field above it; put as many spaces in front of it as '\(above.excerpt)' has"
    case .sign(let sign): "'\(sign)' at the start of a value is a sign of YAML; put quotation marks around the value"
    case .colon: "colon inside of a value; put quotation marks around the value"
    case .comment: "' #' starts a comment, and the value goes on behind it; put quotation marks around the value"
    case .apostrophe: "apostrophe ends the value; put double quotation marks around the value, or write the apostrophe twice"
    case .goesOn("\""): "value goes on behind its quotation mark; put ' around all of it, or write \\\" inside of it"
    case .goesOn(let mark): "value goes on behind \(mark); put quotation marks around all of it"
    case .openQuotation: "quotation mark is not closed; put another at the end of the value"
    case .open(let open, let close):
      "'\(open)' is not closed; put commas between the entries, and '\(close)' behind the last"
    case .tooDeep: "YAML nests more than \(YAMLText.depthLimit) levels deep; flatten it"
    case .other(let problem): "YAML cannot be read here: \(problem)"
    }
  }

  static func commentInValue(at location: SourceLocation) -> Diagnostic {
    .warning(
      "' #' ends the value and starts a comment; put quotation marks around the value, or a space behind '#' if it is a comment",
      at: location
    )
  }

  static func notFields(found: String, at location: SourceLocation) -> Diagnostic {
    .error("fields such as 'title: A title' are needed here; found \(found)", at: location)
  }

  static func notAList(found: String, at location: SourceLocation) -> Diagnostic {
    .error("a list with entries such as '- title: A title' is needed here; found \(found)", at: location)
  }
}
