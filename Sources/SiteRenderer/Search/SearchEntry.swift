/// What search finds as one hit: a page, or a place on one.
struct SearchEntry: Hashable, Sendable {
  /// The groups that hits are shown in.
  enum Kind: CaseIterable, Sendable {
    case section, slide, exercise, check, assessment, reading, form, law, term, resource, reference, otherPage, trainersPage
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
  /// The content file that its words are from; nil for those of the interface and of an agency.
  var file: String?
}
