import Diagnostics

// Messages about what is not carried over to a page.
extension Diagnostic {
  static func openComment(at location: SourceLocation) -> Diagnostic {
    .error("comment has no end; close it with '-->'", at: location)
  }

  static func rawHTML(_ markup: String, at location: SourceLocation) -> Diagnostic {
    .error("raw HTML '\(markup)' is not carried over; write it in Markdown", at: location)
  }

  static func unsafeScheme(_ scheme: String, of what: String, to destination: String, at location: SourceLocation) -> Diagnostic
  {
    let summary = "\(what) to '\(destination)' is not carried over, since '\(scheme):' is not safe on a page"
    return .error("\(summary); use 'https:', 'mailto:' or the path of a file", at: location)
  }
}
