import Diagnostics
import Markdown

/// What the links, pictures and citations of texts came to, so that a preview looks them up again only in a text that has changed, or
/// when it refers to other files and there is something else to look up.
struct Resolutions: Sendable {
  /// A text is known by where it lies in memory: the entry holds it, so that nothing else can come to lie there.
  private struct Key: Hashable {
    let place: UInt
    let path: String
    let links: Resolver.FieldLinks

    init?(_ text: [Block], path: String, links: Resolver.FieldLinks) {
      guard let place = text.withUnsafeBufferPointer({ $0.baseAddress }) else { return nil }
      self.place = UInt(bitPattern: place)
      self.path = path
      self.links = links
    }
  }

  private struct Entry: Sendable {
    let text: [Block]
    let resolved: [Block]
    let citations: [String]
    let diagnostics: [Diagnostic]
    let isOfItsOwn: Bool
  }

  private let index: ContentIndex
  private var known: [Key: Entry] = [:]
  private var asked: [Key: Entry] = [:]

  init(index: ContentIndex = ContentIndex()) {
    self.index = index
  }

  /// What was asked for last is what is known now; where there is something else to look up, only what looked up nothing.
  func next(index: ContentIndex) -> Resolutions {
    var next = Resolutions(index: index)
    next.known = index == self.index ? asked : asked.filter(\.value.isOfItsOwn)
    return next
  }

  /// A text as the renderer reads it, and what it cites.
  mutating func resolve(
    _ text: [Block],
    in path: String,
    links: Resolver.FieldLinks = .none,
    log: DiagnosticLog
  ) -> (text: [Block], citations: [String]) {
    guard !text.isEmpty, let key = Key(text, path: path, links: links) else { return (text, []) }
    let entry = asked[key] ?? known[key] ?? entry(for: text, in: path, links: links)
    asked[key] = entry
    for diagnostic in entry.diagnostics { log.report(diagnostic) }
    return (entry.resolved, entry.citations)
  }

  private func entry(for text: [Block], in path: String, links: Resolver.FieldLinks) -> Entry {
    let log = DiagnosticLog()
    var resolver = Resolver(path: path, index: index, fieldLinks: links, log: log)
    let resolved = resolver.resolve(text)
    return Entry(
      text: text,
      resolved: resolved,
      citations: resolver.citations,
      diagnostics: log.diagnostics,
      isOfItsOwn: !resolver.hasLookedUp
    )
  }
}
