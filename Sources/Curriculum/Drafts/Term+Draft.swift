import Diagnostics
import Markdown

extension Term {
  /// The terms of the glossary as written; a translation has those of its source in their order, and their ids.
  ///
  /// - Parameter replacements: Takes what terms of an overlay say of the shared terms that they replace.
  static func read(
    _ document: Document,
    translating original: Document? = nil,
    replacements: inout Replacements,
    log: DiagnosticLog
  ) -> [Term] {
    for omission in document.omissions { log.report(omission) }
    document.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(document.blocks, level: 2)
    for block in cut.lead.prefix(1) { log.report(.textBeforeHeading(at: block.range.place)) }
    guard let original else { return cut.parts.map { Term($0, replacements: &replacements, log: log) } }
    var none = Replacements()
    let ids = read(original, replacements: &none, log: DiagnosticLog()).map(\.id)
    if ids.count != cut.parts.count {
      let location = cut.parts.first?.location ?? SourceLocation(path: "glossary.md")
      log.report(.otherCount("terms", found: cut.parts.count, source: ids.count, at: location))
    }
    return zip(cut.parts, ids).map { part, id in
      var term = Term(part, replacements: &none, log: log)
      term.id = id
      return term
    }
  }

  private init(_ part: HeadedPart, replacements: inout Replacements, log: DiagnosticLog) {
    var blocks = part.blocks
    var settings = Settings.take(from: &blocks, under: part.location, log: log)
    let also = settings.optional("also", .text)
    let loosely = settings.optional("loosely", .text)
    replacements.take(from: &settings)
    settings.finish()
    let slug = Slug.make(from: part.name)
    if slug.isEmpty { log.report(.titleWithoutID(part.name, at: part.location)) }
    if blocks.isEmpty { log.report(.missingDefinition(part.name, at: part.location)) }
    self.init(
      id: slug,
      name: part.name,
      otherNames: Self.names(in: also),
      otherNamesLocation: settings.location(of: "also"),
      looseNames: Self.names(in: loosely),
      definition: blocks,
      location: part.location
    )
  }

  private static func names(in list: String?) -> [String] {
    list?.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty } ?? []
  }
}
