import Diagnostics
import Markdown

extension Slide {
  /// A slide as written, under its heading. Its number comes later, when the order of the sections is known.
  ///
  /// - Parameter original: Of a translation, the slide that it translates: all that is set is set there.
  init(_ part: HeadedPart, translating original: Slide? = nil, log: DiagnosticLog) {
    var blocks = part.blocks
    let settings = Settings.take(from: &blocks, under: part.location, log: log)
    self.init(part, blocks: blocks, settings: settings, translating: original, log: log)
  }

  /// The same with its settings taken off, of which somebody has read some.
  init(_ part: HeadedPart, blocks: [Block], settings: FieldReader, translating original: Slide? = nil, log: DiagnosticLog) {
    var settings = settings
    let minutes = original == nil ? settings.required("minutes", .minutes) : settings.optional("minutes", .minutes)
    let layout = settings.optional("layout", ValueKind<Layout>.rawName)
    let id = settings.optional("id", .id)
    let isInShortVersion = settings.optional("short", .yesOrNo)
    let isInSteps = settings.optional("in-steps", .yesOrNo)
    let countsHands = settings.optional("tally", .yesOrNo)
    let idLocation = settings.location(of: "id")
    let exercises = settings.ids("exercises")
    settings.finish()
    let cut = HeadedParts(blocks, level: 3)
    for block in cut.lead {
      if case .heading(let level, _) = block.kind { log.report(.headingOnStage(level, at: block.range.place)) }
    }
    let slug = Slug.make(from: part.name)
    if original == nil, id == nil, slug.isEmpty { log.report(.titleWithoutID(part.name, at: part.location)) }
    self.init(
      id: original?.id ?? id ?? slug,
      number: 0,
      title: part.title,
      minutes: original?.minutes ?? minutes ?? 0,
      layout: original?.layout ?? layout ?? Layout(for: cut.lead, countsHands: countsHands ?? false),
      isInShortVersion: original?.isInShortVersion ?? isInShortVersion ?? false,
      isInSteps: original?.isInSteps ?? isInSteps ?? false,
      countsHands: original?.countsHands ?? countsHands ?? false,
      exercises: original?.exercises ?? exercises.map { NamedExercise(id: $0.value, location: $0.location) },
      body: cut.lead,
      parts: cut.parts.compactMap { SlidePart($0, translating: original?.parts ?? [], log: log) },
      citations: [],
      location: part.location,
      idLocation: id == nil ? part.location : idLocation,
      sourceListItems: original?.listItems ?? []
    )
  }
}

extension Slide.Layout {
  /// What follows from what is on the stage: a table makes columns, or stays a table where hands are counted in it; an ordered list
  /// makes steps, a lone quotation a quotation, a lone picture a picture.
  init(for body: [Block], countsHands: Bool) {
    let shown = body.filter { !$0.holdsOnlyCitations }
    if shown.contains(where: \.isTable) {
      self = countsHands ? .table : .columns
    } else if shown.contains(where: \.isOrderedList) {
      self = .steps
    } else if shown.count == 1, case .blockQuote = shown[0].kind {
      self = .quotation
    } else if shown.count == 1, shown[0].isPicture {
      self = .picture
    } else {
      self = .bullets
    }
  }
}

extension Block {
  fileprivate var holdsOnlyCitations: Bool {
    guard case .paragraph(let content) = kind else { return false }
    return content.plainText.split(whereSeparator: \.isWhitespace).allSatisfy { $0.hasPrefix("[@") }
  }
}
