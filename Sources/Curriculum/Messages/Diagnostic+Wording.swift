import Diagnostics

// Messages about how texts are written: their words, their level, their headings.
extension Diagnostic {
  static func avoidedWords(
    _ words: String,
    _ entry: Wording,
    listed: SourceLocation,
    at location: SourceLocation
  ) -> Diagnostic {
    .warning(
      "'\(words)' is avoided in this training: \(entry.why); write '\(entry.instead)', or put it between quotation marks if "
        + "somebody says it",
      at: location,
      notes: [Note("listed here", at: listed)]
    )
  }

  static func hardText(gradeInTenths: Int, grade: Int, at location: SourceLocation) -> Diagnostic {
    .warning(
      "text reads at grade \(gradeInTenths / 10).\(gradeInTenths % 10), above the \(grade) of 'reading-grade' in 'toolkit.yml'; "
        + "shorten sentences and choose shorter words",
      at: location
    )
  }

  static func headingSkipsLevel(_ level: Int, after last: Int, previous: SourceLocation, at location: SourceLocation)
    -> Diagnostic
  {
    let (found, wanted) = (String(repeating: "#", count: level), String(repeating: "#", count: last + 1))
    return .warning(
      "heading '\(found)' skips a level; use '\(wanted)'",
      at: location,
      notes: [Note("the heading before it", at: previous)]
    )
  }
}
