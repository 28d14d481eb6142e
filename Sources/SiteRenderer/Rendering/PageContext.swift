import ConsentCore
import Curriculum
import Markdown

/// What a page needs to know of the rest of the site, and where it is itself.
struct PageContext {
  /// The edition for the audience.
  let toolkit: Toolkit
  let audience: Audience
  /// Of the interface, in the language of the site.
  let words: Words
  let map: SiteMap
  let references: [String: Reference]
  let lawTexts: [RuleID: LawText]
  /// By each rule that they touch, in their order.
  let lawNotes: [RuleID: [LawNote]]
  /// The path of the page.
  let path: String

  init(_ toolkit: Toolkit, for audience: Audience, in words: Words, path: String) {
    self.toolkit = toolkit.edition(for: audience)
    self.words = words
    self.audience = audience
    self.path = path
    map = SiteMap(of: toolkit)
    references = Dictionary(toolkit.references.map { ($0.key, $0) }) { first, _ in first }
    lawTexts = Dictionary(toolkit.lawTexts.map { ($0.rule, $0) }) { first, _ in first }
    lawNotes = (toolkit.agency?.lawNotes ?? []).reduce(into: [:]) { notes, note in
      for rule in Set(note.rules) { notes[rule, default: []].append(note) }
    }
  }

  private init(_ other: PageContext, path: String) {
    toolkit = other.toolkit
    audience = other.audience
    words = other.words
    map = other.map
    references = other.references
    lawTexts = other.lawTexts
    lawNotes = other.lawNotes
    self.path = path
  }

  /// The same site seen from another page.
  func on(_ address: Address) -> PageContext { PageContext(self, path: address.path) }

  /// The same page as participants have it.
  var forParticipants: PageContext { PageContext(toolkit, for: .participant, in: words, path: path) }

  /// What trainers alone may see: none or one.
  func forTrainers<View>(_ view: () -> View) -> [View] { audience == .trainer ? [view()] : [] }

  func link(_ address: Address) -> String { address.relative(to: path) }

  func link(_ text: String, to address: Address) -> LinkView { LinkView(text: text, address: link(address)) }

  /// Content as HTML, with its links leading to pages. Its headings go down by `shift` levels.
  func html(_ blocks: [Block], headingShift shift: Int = 0, headingIDs: Bool = false) -> String {
    var preparation = TreePreparation(for: self, headingShift: shift, headingIDs: headingIDs)
    return HTMLWriter(.site).html(preparation.blocks(blocks))
  }

  /// The content of a list item: the words alone where it is one paragraph.
  func html(inItem blocks: [Block]) -> String {
    if blocks.count == 1, case .paragraph(let words) = blocks[0].kind { return html(words) }
    return html(blocks)
  }

  func html(_ inlines: [Inline]) -> String {
    var preparation = TreePreparation(for: self)
    return HTMLWriter(.site).html(preparation.inlines(inlines))
  }

  func reference(_ key: String) -> Reference {
    guard let reference = references[key] else {
      preconditionFailure("The curriculum checks that every citation has a reference; '\(key)' has none.")
    }
    return reference
  }

  func lawText(_ rule: RuleID) -> LawText {
    guard let text = lawTexts[rule] else {
      preconditionFailure("The curriculum checks that every rule has a law text; '\(rule.name)' has none.")
    }
    return text
  }
}
