package import ConsentCore
package import Diagnostics

/// The content folder, read and checked as a whole.
///
///     let compilation = Compilation(of: files)
///     compilation.diagnostics.first?.description  // "toolkit.yml:3:1: error: unknown field 'titel'; did you mean 'title'?"
package struct Compilation: Sendable {
  /// Nil if there was any error.
  package let toolkit: Toolkit?
  /// Over all files, in the order of paths, lines and columns.
  package let diagnostics: [Diagnostic]
  /// What was read, for those who show the lines that diagnostics are about.
  package let files: [SourceFile]
  /// What the overlay has added and replaced; nil without one.
  package let overlay: OverlayReport?

  /// - Parameters:
  ///   - local: The files of an overlay, by their paths in its folder; nil without an overlay. What is said of them, and they
  ///     themselves among `files`, has paths as `SourceFolders` has them.
  ///   - asOf: The day that the age of law texts is held against. If it is left out, it is the last day of the month whose law
  ///     the toolkit states: the same files then give the same diagnostics on every day.
  package init(of files: [SourceFile], local: [SourceFile]? = nil, asOf: Day? = nil) {
    var memory = ReadingMemory()
    self.init(of: files, local: local, asOf: asOf, remembering: &memory)
  }

  /// Reads only what has changed since the memory was last used.
  package init(
    of files: [SourceFile],
    local: [SourceFile]? = nil,
    asOf: Day? = nil,
    remembering memory: inout ReadingMemory
  ) {
    let local = local?.map { SourceFile(path: SourceFolders.localPrefix + $0.path, bytes: $0.bytes) }
    self.files = files + (local ?? [])
    let languages = ContentLanguages(files, remembering: &memory)
    let log = DiagnosticLog()
    var report: OverlayReport?
    let drafts = ContentDrafts(languages.sources, overlay: local, report: &report, remembering: &memory, log: log)
    overlay = report
    var assembly = Assembly(of: drafts, asOf: asOf, log: log)
    var toolkit = assembly.toolkit(remembering: &memory)
    // What is wrong with a text comes before what that means for its translations.
    if !log.hasErrors { languages.check(languages: toolkit?.about.translations ?? [], log: log) }
    for language in toolkit?.about.translations ?? [] where !log.hasErrors {
      toolkit?.translations += Self.translation(
        to: language,
        of: languages,
        local: local,
        asOf: asOf,
        remembering: &memory,
        log: log
      )
    }
    self.toolkit = log.hasErrors ? nil : toolkit
    diagnostics = log.diagnostics.sorted()
  }

  /// The toolkit in another language; none if there is a mistake in it. Only what is translated is read anew.
  private static func translation(
    to language: String,
    of languages: ContentLanguages,
    local: [SourceFile]?,
    asOf: Day?,
    remembering memory: inout ReadingMemory,
    without aside: Set<String> = [],
    log: DiagnosticLog
  ) -> [Toolkit.Translation] {
    var memoryOfIt = memory.memory(in: language)
    let own = DiagnosticLog()
    var report: OverlayReport?
    let files = languages.files(in: language, without: aside)
    let drafts = ContentDrafts(files, overlay: local, report: &report, remembering: &memoryOfIt, log: own)
    var assembly = Assembly(of: drafts, asOf: asOf, log: own)
    let toolkit = assembly.toolkit(remembering: &memoryOfIt)
    memory.remember(memoryOfIt, in: language)
    // A translation that its source has left behind must not stand in the way of whoever works on the source.
    let wrong = Set(own.diagnostics.filter { $0.severity == .error }.map(\.location.path)).subtracting(aside)
    let unfit = wrong.isEmpty ? [] : wrong.intersection(languages.outOfStep(in: language))
    if !unfit.isEmpty {
      return translation(
        to: language,
        of: languages,
        local: local,
        asOf: asOf,
        remembering: &memory,
        without: aside.union(unfit),
        log: log
      )
    }
    // What a translation has from its source has been told already, at the source.
    let told = Set(log.diagnostics)
    for diagnostic in own.diagnostics where !told.contains(diagnostic) {
      languages.own(diagnostic, in: language).map(log.report)
    }
    guard var toolkit, !log.hasErrors else { return [] }
    toolkit.about.language = language
    return [languages.translation(toolkit, to: language, without: aside)]
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
