import Curriculum

/// The first page of a pack: what it is, whose copy, and what is in it.
struct PackCover {
  let name: String
  let kicker: String
  let title: String
  let copy: String
  let version: String
  let lawAsOf: String
  let notice: String
  /// Who has adapted it: none or one.
  let agencies: [AgencyView]
  /// Somebody writes in it and puts a name on it.
  let hasOwner: Bool
  let contents: [LinkView]

  /// `contents` are headings and the ids of their places in the pack.
  init(
    _ name: String,
    kicker: String,
    title: String,
    contents: [(heading: String, id: String)],
    hasOwner: Bool = false,
    in context: PageContext
  ) {
    let about = context.toolkit.about
    self.name = name
    self.hasOwner = hasOwner
    self.kicker = kicker
    self.title = title
    copy = context.words.copy(for: context.audience)
    version = about.version
    lawAsOf = context.words.month(iso: about.lawAsOf)
    notice = about.notice
    agencies = context.agencies
    self.contents = contents.map { LinkView(text: $0.heading, address: "#\($0.id)") }
  }
}
