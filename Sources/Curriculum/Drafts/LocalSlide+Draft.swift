import Diagnostics
import Markdown

/// A slide of an overlay, which stands after a slide of the shared module or in its place.
struct LocalSlide: Sendable {
  /// Where it stands among the slides of the shared module.
  enum Place: Sendable {
    case after(Located<String>)
    /// Where the shared slide of its id does.
    case ofShared
    /// It does not say.
    case unsaid
    /// What it says cannot be read, and has its message.
    case unreadable
  }

  let folder: String
  let slide: Slide
  let place: Place

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
    self.folder = folder
    let isAdded = settings.has("after")
    if settings.has("replaces") {
      if isAdded { log.report(.slideWithTwoPlaces(part.name, at: part.location)) }
      place = .ofShared
    } else if let after {
      place = .after(Located(after, at: settings.location(of: "after")))
    } else {
      place = isAdded ? .unreadable : .unsaid
    }
    slide = Slide(part, blocks: blocks, settings: settings, log: log)
  }
}
