/// What search finds as one hit: a page, or a place on one.
struct SearchEntry: Hashable, Sendable {
  /// The groups that hits are shown in.
  enum Kind: String, CaseIterable, Sendable {
    case section = "Module sections"
    case slide = "Slides"
    case exercise = "Exercises"
    case check = "Knowledge checks"
    case reading = "Readings"
    case form = "Forms"
    case law = "Law"
    case term = "Glossary"
    case resource = "Resources"
    case reference = "References"
    case otherPage = "More pages"
    case trainersPage = "For trainers"
  }

  var kind: Kind
  var pageTitle: String
  /// What the hit is called: the title of its page, or the heading of its place.
  var heading: String
  var address: Address
  /// A BCP 47 tag, such as `en`.
  var language: String
  /// The words of the place, in one line; empty for a page that is found by its title alone.
  var text: String
}
