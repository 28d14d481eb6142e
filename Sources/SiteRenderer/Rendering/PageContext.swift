import ConsentCore
import Curriculum
import Diagnostics
import Markdown

/// What a page needs to know of the rest of the site, and where it is itself.
struct PageContext {
  /// The edition for the audience.
  private(set) var toolkit: Toolkit
  private(set) var audience: Audience
  /// Of the interface, in the language of the site.
  let words: Words
  let map: SiteMap
  let references: [String: Reference]
  let lawTexts: [RuleID: LawText]
  /// By each rule that they touch, in their order.
  let lawNotes: [RuleID: [LawNote]]
  /// What is not written in the language of the site, by path: none in the site's own language.
  private let untranslated: Set<String>
  /// The language of what is not translated.
  private let sourceLanguage: String
  /// Where the language has its pages: empty, or `es/`.
  let folder: String
  /// The path of the page, below that folder.
  let path: String

  init(_ toolkit: Toolkit, for audience: Audience, in words: Words, path: String) {
    self.init(LocalEdition(of: toolkit, in: words), for: audience, path: path)
  }

  init(_ edition: LocalEdition, for audience: Audience, path: String) {
    let toolkit = edition.toolkit
    words = edition.words
    folder = edition.folder
    untranslated = edition.untranslated
    sourceLanguage = edition.sourceLanguage
    twins = edition.twins
    self.toolkit = toolkit.edition(for: audience)
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
    folder = other.folder
    untranslated = other.untranslated
    sourceLanguage = other.sourceLanguage
    twins = other.twins
    map = other.map
    references = other.references
    lawTexts = other.lawTexts
    lawNotes = other.lawNotes
    self.path = path
  }

  /// The same site seen from another page.
  func on(_ address: Address) -> PageContext { PageContext(self, path: address.path) }

  /// The same page as participants have it.
  var forParticipants: PageContext {
    var context = self
    context.toolkit = toolkit.edition(for: .participant)
    context.audience = .participant
    return context
  }

  /// What trainers alone may see: none or one.
  func forTrainers<View>(_ view: () -> View) -> [View] { audience == .trainer ? [view()] : [] }

  func link(_ address: Address) -> String { address.relative(to: path) }

  /// The page in the site's other languages.
  let twins: [LocalEdition.Twin]

  /// What leads from the page to the folder of the whole site.
  var root: String { String(repeating: "../", count: (folder + path).filter { $0 == "/" }.count) }

  /// The language of a content file, where it is not that of the site.
  func foreignLanguage(of file: String) -> String? { untranslated.contains(file) ? sourceLanguage : nil }

  func link(_ text: String, to address: Address) -> LinkView { LinkView(text: text, address: link(address)) }

  /// Content as HTML, with its links leading to pages. Its headings go down by `shift` levels.
  func html(_ blocks: [Block], headingShift shift: Int = 0, headingIDs: [String] = []) -> String {
    var preparation = TreePreparation(for: self, headingShift: shift, headingIDs: headingIDs)
    guard let language = blocks.first.flatMap({ foreignLanguage(of: $0.range.start.path) }) else {
      return HTMLWriter(.site).html(preparation.blocks(blocks))
    }
    return preparation.blocks(blocks).map { HTMLWriter(.site).html([$0]).inLanguage(language) }.joined()
  }

  /// The content of a list item: the words alone where it is one paragraph.
  func html(inItem blocks: [Block]) -> String {
    if blocks.count == 1, case .paragraph(let words) = blocks[0].kind { return html(words) }
    return html(blocks)
  }

  func html(_ inlines: [Inline]) -> String {
    var preparation = TreePreparation(for: self)
    let html = HTMLWriter(.site).html(preparation.inlines(inlines))
    let language = inlines.first.flatMap { foreignLanguage(of: $0.range.start.path) }
    return language.map { "<span lang=\"\($0)\">\(html)</span>" } ?? html
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
