import Diagnostics
import Markdown

/// A slide of an overlay, which stands after a slide of the shared module or in its place.
struct LocalSlide: Sendable {
  let folder: String
  let slide: Slide
  /// The slide that it stands after; nil if it replaces one.
  let after: Located<String>?

  /// The slides of `modules/FOLDER/slides.md`.
  static func read(_ document: Document, folder: String, replacements: inout Replacements, log: DiagnosticLog) -> [LocalSlide] {
    for omission in document.omissions { log.report(omission) }
    document.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(document.blocks, level: 2)
    for block in cut.lead.prefix(1) { log.report(.textBeforeHeading(at: block.range.place)) }
    return cut.parts.map { LocalSlide($0, folder: folder, replacements: &replacements, log: log) }
  }

  private init(_ part: HeadedPart, folder: String, replacements: inout Replacements, log: DiagnosticLog) {
    var blocks = part.blocks
    var settings = Settings.take(from: &blocks, under: part.location, log: log)
    let after = settings.optional("after", .id)
    replacements.take(from: &settings)
    let isReplacement = settings.has("replaces")
    self.folder = folder
    self.after = isReplacement ? nil : after.map { Located($0, at: settings.location(of: "after")) }
    if isReplacement == settings.has("after") {
      log.report(.slideWithoutPlace(part.name, hasBoth: isReplacement, at: part.location))
    }
    slide = Slide(part, blocks: blocks, settings: settings, log: log)
  }
}
