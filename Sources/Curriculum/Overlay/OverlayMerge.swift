import Diagnostics
import Markdown

/// Puts what an overlay holds into the shared content: what has an id of its own is added, what names the shared text that it was made
/// to replace stands in its place.
///
/// All of it happens among the drafts, so that every check after it sees the whole, as a reader will.
struct OverlayMerge {
  private(set) var drafts: ContentDrafts
  private let local: ContentDrafts
  private let shared: SharedTexts
  private let log: DiagnosticLog
  private var report: OverlayReport

  init(of local: ContentDrafts, into shared: ContentDrafts, log: DiagnosticLog) {
    self.local = local
    self.log = log
    self.shared = SharedTexts(of: shared)
    report = OverlayReport(agency: local.agency?.name ?? "")
    drafts = shared
    drafts.takeAside(local)
  }

  mutating func run() -> OverlayReport {
    checkFacts()
    let lengths = drafts.modules.map(\.module)
    merge("section", \.sections, shape: Shape(id: \.section.id, title: { $0.section.title }, location: \.section.location)) {
      $0.section.number = $1.section.number
    }
    drafts.sections = drafts.sections.filter { isInModule($0.folder, at: $0.section.location) }
      .sorted { ($0.folder, $0.section.number) < ($1.folder, $1.section.number) }
    mergeSlides()
    adjustLengths(since: lengths)
    merge("form", \.forms, shape: Shape(id: \.id, title: { $0.title }, location: \.location))
    // A replaced form has mutations of its own, or none.
    drafts.mutations = drafts.mutations.filter { drafts.replacedFiles[$0.formPath] == nil }
    merge("exercise", \.exercises, shape: Shape(id: \.id, title: { $0.title }, location: \.location))
    merge("knowledge check", \.checks, shape: Shape(id: \.id, title: { $0.title }, location: \.location))
    merge("self-assessment", \.assessments, shape: Shape(id: \.id, title: { $0.title }, location: \.location))
    merge("text about the toolkit", \.aboutTexts, shape: Shape(id: \.id, title: { $0.title }, location: \.location))
    merge("reading", \.readings, shape: Shape(id: \.id, title: { $0.title }, location: \.location))
    merge("term", \.terms, shape: Shape(id: \.id, title: { $0.name }, location: \.location))
    mergeEvaluation()
    merge("State law note", \.lawNotes, shape: Shape(id: \.id, title: { $0.title.plainText }, location: \.location))
    for provider in local.providers { note("provider", "", provider.name, at: provider.location) }
    for resource in local.resources { note("resource", "", resource.title, at: resource.location) }
    for reference in local.references ?? [] { note("reference", reference.key, reference.label, at: reference.location) }
    for picture in local.pictures {
      note("picture", picture.path.withoutOverlayPrefix, "", at: SourceLocation(path: picture.path))
    }
    return report
  }

  private func checkFacts() {
    let path = SourceFolders.localPrefix + "overlay.yml"
    if local.kinds[path] == nil {
      log.report(.missingFile(path, holds: "the agency's name and the version that it was made for"))
    }
    if let agency = local.agency, let about = drafts.about { OverlayFitsVersion.check(agency, against: about, log: log) }
  }

  // MARK: - Things with an id

  /// How a kind of thing is known.
  private struct Shape<Thing> {
    let id: (Thing) -> String
    let title: (Thing) -> String
    let location: (Thing) -> SourceLocation
  }

  /// - Parameter adapt: Takes over what a replacement keeps of the shared thing, its second argument.
  private mutating func merge<Thing>(
    _ kind: String,
    _ things: WritableKeyPath<ContentDrafts, [Thing]>,
    shape: Shape<Thing>,
    adapt: (inout Thing, Thing) -> Void = { _, _ in }
  ) {
    let all = drafts[keyPath: things]
    for thing in local[keyPath: things] where !shape.id(thing).isEmpty {
      let (id, location) = (shape.id(thing), shape.location(thing))
      let index = all.firstIndex { shape.id($0) == id }
      guard agrees(kind, id, at: location, with: index.map { shape.location(all[$0]) }, among: all.map(shape.id)) else {
        continue
      }
      var thing = thing
      // Of two with one id the second is added, and reported as such.
      if let index, shape.location(drafts[keyPath: things][index]) == shape.location(all[index]) {
        adapt(&thing, all[index])
        drafts[keyPath: things][index] = thing
        drafts.replacedFiles[shape.location(all[index]).path] = location.path
      } else {
        drafts[keyPath: things].append(thing)
      }
      note(kind, id, shape.title(thing), at: location, replacing: index.map { shape.location(all[$0]) })
    }
  }

  /// Whether a thing says rightly whether it replaces a shared one; the log says what is wrong.
  private func agrees(
    _ kind: String,
    _ id: String,
    at location: SourceLocation,
    with sharedLocation: SourceLocation?,
    among ids: @autoclosure () -> [String]
  ) -> Bool {
    switch (sharedLocation, local.replacements.fingerprints[location]) {
    case (nil, nil): return true
    case (nil, let wanted?):
      log.report(.nothingToReplace(kind, id, candidates: ids(), at: wanted.location))
      return false
    case (let place?, nil):
      let now = shared.fingerprint(of: place)
      log.report(.replacesByChance(kind, id, now: now, shared: place, at: local.idLocation(of: location)))
      return false
    case (let place?, let wanted?):
      let now = shared.fingerprint(of: place)
      if now != wanted.value { log.report(.sharedTextChanged(kind, id, now: now, shared: place, at: wanted.location)) }
      return true
    }
  }

  private mutating func note(
    _ kind: String,
    _ id: String,
    _ title: String,
    at location: SourceLocation,
    replacing replaced: SourceLocation? = nil
  ) {
    report.changes.append(OverlayReport.Change(kind: kind, id: id, title: title, location: location, replaced: replaced))
  }

  private mutating func mergeEvaluation() {
    guard let sheet = local.evaluation else { return }
    let place = drafts.evaluation?.location
    guard agrees("evaluation sheet", "evaluation", at: sheet.location, with: place, among: []) else { return }
    drafts.evaluation = sheet
    note("evaluation sheet", "evaluation", "", at: sheet.location, replacing: place)
  }

  // MARK: - Modules

  private func isInModule(_ folder: String, at location: SourceLocation) -> Bool {
    guard location.path.isInOverlay, !drafts.modules.contains(where: { $0.folder == folder }) else { return true }
    log.report(.unknownModuleFolder(folder, candidates: drafts.modules.map(\.folder).sorted(), at: location))
    return false
  }

  private mutating func mergeSlides() {
    for local in local.slides where isInModule(local.folder, at: local.slide.location) {
      let places = drafts.sections.indices.filter { drafts.sections[$0].folder == local.folder }
      let ids = places.flatMap { drafts.sections[$0].section.slides.map(\.id) }
      switch local.place {
      case .after(let after): add(local.slide, after: after, in: places, among: ids)
      case .ofShared: replace(local.slide, in: places, ids)
      case .unsaid: reportPlace(of: local.slide, in: places)
      case .unreadable: break
      }
    }
  }

  /// A slide that does not say where it stands: in the place of a shared one, if there is one of its id, or after another.
  private func reportPlace(of slide: Slide, in sections: [Int]) {
    guard agrees("slide", slide.id, at: slide.location, with: location(of: slide.id, in: sections), among: []) else { return }
    log.report(.slideWithoutPlace(slide.title.plainText, at: slide.location))
  }

  private mutating func add(_ slide: Slide, after: Located<String>, in sections: [Int], among ids: [String]) {
    guard agrees("slide", slide.id, at: slide.location, with: location(of: slide.id, in: sections), among: ids) else { return }
    for section in sections {
      guard let index = drafts.sections[section].section.slides.firstIndex(where: { $0.id == after.value }) else { continue }
      drafts.sections[section].section.slides.insert(slide, at: index + 1)
      note("slide", slide.id, slide.title.plainText, at: slide.location)
      return
    }
    log.report(.unknownSlideBefore(after.value, candidates: ids, at: after.location))
  }

  private mutating func replace(_ slide: Slide, in sections: [Int], _ ids: [String]) {
    guard local.replacements.fingerprints[slide.location] != nil else { return }
    let place = location(of: slide.id, in: sections)
    guard agrees("slide", slide.id, at: slide.location, with: place, among: ids), let place else { return }
    for section in sections {
      guard let index = drafts.sections[section].section.slides.firstIndex(where: { $0.id == slide.id }) else { continue }
      drafts.sections[section].section.slides[index] = slide
      note("slide", slide.id, slide.title.plainText, at: slide.location, replacing: place)
      return
    }
  }

  private func location(of slide: String, in sections: [Int]) -> SourceLocation? {
    sections.lazy.flatMap { drafts.sections[$0].section.slides }.first { $0.id == slide && !$0.location.path.isInOverlay }?
      .location
  }

  /// A module takes as much longer as its new slides do: its own minutes were those of the shared slides.
  private mutating func adjustLengths(since modules: [Module]) {
    for (index, before) in modules.enumerated() {
      let folder = drafts.modules[index].folder
      let slides = drafts.sections.filter { $0.folder == folder }.flatMap(\.section.slides)
      let minutes = slides.reduce(0) { $0 + $1.minutes } - shared.minutes(of: folder)
      let shortMinutes = slides.reduce(0) { $0 + ($1.isInShortVersion ? $1.minutes : 0) } - shared.shortMinutes(of: folder)
      if minutes == 0, shortMinutes == 0 { continue }
      drafts.modules[index].module.minutes += minutes
      drafts.modules[index].module.shortMinutes += shortMinutes
      report.lengths.append(
        OverlayReport.NewLength(
          module: before.number,
          before: before.minutes,
          now: before.minutes + minutes,
          shortBefore: before.shortMinutes,
          shortNow: before.shortMinutes + shortMinutes
        )
      )
    }
  }
}

/// The shared content as it was before an overlay changed it.
private struct SharedTexts {
  private var lines: [String: [Substring]] = [:]
  /// The lines of each file at which a slide or a term starts.
  private var starts: [String: [Int]] = [:]
  private let sections: [SectionDraft]

  init(of drafts: ContentDrafts) {
    for text in drafts.texts { lines[text.path] = text.text.split(separator: "\n", omittingEmptySubsequences: false) }
    for location in drafts.sections.flatMap({ $0.section.slides.map(\.location) }) + drafts.terms.map(\.location) {
      starts[location.path, default: []].append(location.line)
    }
    sections = drafts.sections
  }

  /// Of a slide or a term, from its heading to the next; of anything else, the whole file.
  func fingerprint(of location: SourceLocation) -> String {
    let lines = lines[location.path] ?? []
    let starts = starts[location.path] ?? []
    let isPart = starts.contains(location.line)
    let first = isPart ? location.line - 1 : 0
    let end = isPart ? starts.filter { $0 > location.line }.min().map { $0 - 1 } ?? lines.count : lines.count
    let text = lines[first..<end].reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    return Fingerprint(of: text.map(String.init)).digits
  }

  private func slides(of folder: String) -> [Slide] { sections.filter { $0.folder == folder }.flatMap(\.section.slides) }

  func minutes(of folder: String) -> Int { slides(of: folder).reduce(0) { $0 + $1.minutes } }

  func shortMinutes(of folder: String) -> Int { slides(of: folder).reduce(0) { $0 + ($1.isInShortVersion ? $1.minutes : 0) } }
}
