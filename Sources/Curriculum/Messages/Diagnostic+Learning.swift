import Diagnostics

// Messages about what learners get and what a trainer can rely on.
extension Diagnostic {
  static func promptWithoutTime(_ part: String, at location: SourceLocation) -> Diagnostic {
    .warning("part '\(part)' has no time; write '### \(part) (5 minutes)'", at: location)
  }

  static func noDebrief(at location: SourceLocation) -> Diagnostic {
    .warning("exercise gives no feedback; say under '## Debrief' what to take away", at: location)
  }

  static func unmeasuredObjective(_ number: Int, at location: SourceLocation) -> Diagnostic {
    .warning(
      "objective \(number) is measured nowhere; name it in two exercises or questions of a knowledge check",
      at: location
    )
  }

  static func onceMeasuredObjective(_ number: Int, by measure: SourceLocation, at location: SourceLocation) -> Diagnostic {
    .warning(
      "objective \(number) is measured once; name it in another exercise or question of a knowledge check",
      at: location,
      notes: [Note("measured here", at: measure)]
    )
  }

  /// - Parameter what: `law text` or `State law note`.
  static func agedLawText(_ what: String, reviewed: String, months: Int, asOf day: String, at location: SourceLocation)
    -> Diagnostic
  {
    .warning(
      "\(what) was last reviewed on \(reviewed), more than \(months) months before \(day); hold it against the law again, then "
        + "change the date",
      at: location
    )
  }

  static func agedText(reviewed: String, months: Int, asOf day: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "text was last reviewed on \(reviewed), more than \(months) months before \(day); see that it still holds, then change the date",
      at: location
    )
  }

  static func futureReview(reviewed: String, asOf day: String, at location: SourceLocation) -> Diagnostic {
    .warning("review on \(reviewed) is yet to come on \(day); write the day on which the text was reviewed", at: location)
  }

  static func sharedTermName(_ name: String, of term: String, other: SourceLocation, at location: SourceLocation) -> Diagnostic
  {
    .warning(
      "'\(name.excerpt)' is a name of term '\(term.excerpt)' already; remove it from one of them, or move it to 'loosely'",
      at: location,
      notes: [Note("the other term", at: other)]
    )
  }

  /// - Parameter mayBeKnown: It stands where an agency may be reached by what it has published.
  static func looksReal(_ words: String, _ likeness: RealLikeness, mayBeKnown: Bool, at location: SourceLocation) -> Diagnostic
  {
    let ofAgency =
      mayBeKnown ? "; if it is the agency's own or a provider's, write it in 'overlay.yml' or 'providers.yml' too" : ""
    let reason =
      switch likeness {
      case .socialSecurityNumber: "looks like a real social security number; write '000-00-0000'"
      case .telephoneNumber:
        "looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's" + ofAgency
      case .cardNumber: "looks like the number of a real card; write '0000 0000 0000 0000'"
      case .emailAddress: "looks like a real email address; use one at 'example.org'" + ofAgency
      case .recordNumber: "looks like the number of a real case or record; make it shorter, such as '26-DN-0114'"
      }
    return .error("'\(words.excerpt)' \(reason)", at: location)
  }
}
