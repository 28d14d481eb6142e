package import ConsentCore
import Diagnostics

/// The content folder, read and checked in the language that it is written in; what translates it is still to be read.
///
/// A preview shows this first: whoever has changed a text waits for that text.
package struct SourceCompilation {
  /// Nil if there was any error. It has no translations.
  package let toolkit: Toolkit?
  private let files: [SourceFile]
  private let local: [SourceFile]?
  private let asOf: Day?
  private let languages: ContentLanguages
  private let found: [Diagnostic]
  private let overlay: OverlayReport?

  /// The parameters are those of `Compilation`.
  package init(of files: [SourceFile], local: [SourceFile]?, asOf: Day? = nil, remembering memory: inout ReadingMemory) {
    let local = local?.map { SourceFile(path: SourceFolders.localPrefix + $0.path, bytes: $0.bytes) }
    self.files = files + (local ?? [])
    self.local = local
    self.asOf = asOf
    languages = ContentLanguages(files, remembering: &memory)
    let log = DiagnosticLog()
    var report: OverlayReport?
    let drafts = ContentDrafts(languages.sources, overlay: local, report: &report, remembering: &memory, log: log)
    overlay = report
    var assembly = Assembly(of: drafts, asOf: asOf, log: log)
    let toolkit = assembly.toolkit(remembering: &memory)
    self.toolkit = log.hasErrors ? nil : toolkit
    found = log.diagnostics
  }

  /// Whether nothing but translations can differ between the two.
  package func hasSources(of other: SourceCompilation) -> Bool {
    languages.sources == other.languages.sources && local == other.local
  }

  /// The whole, with every translation.
  package func translated(remembering memory: inout ReadingMemory) -> Compilation {
    let log = DiagnosticLog()
    for diagnostic in found { log.report(diagnostic) }
    var toolkit = toolkit
    let listed = toolkit?.about.translations ?? []
    // What is wrong with a text comes before what that means for its translations.
    if !log.hasErrors { languages.check(languages: listed, log: log) }
    for language in listed where !log.hasErrors {
      toolkit?.translations += translation(to: language, remembering: &memory, log: log)
    }
    return Compilation(
      toolkit: log.hasErrors ? nil : toolkit,
      diagnostics: log.diagnostics.sorted(),
      files: files,
      overlay: overlay
    )
  }

  /// The toolkit in another language; none if there is a mistake in it. Only what is translated is read anew.
  private func translation(
    to language: String,
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
    // A translation that its source has left behind must not stand in the way of whoever works on the source; nor must one that draws
    // on it, as the cards of an exercise do on the lines of a slide.
    let wrong = Set(own.diagnostics.filter { $0.severity == .error }.map(\.location.path)).subtracting(aside)
    let leftBehind = wrong.isEmpty ? [] : languages.outOfStep(in: language)
    let unfit = wrong.intersection(aside.isEmpty ? leftBehind : languages.translated(in: language))
    if !unfit.isEmpty {
      return translation(to: language, remembering: &memory, without: aside.union(unfit), log: log)
    }
    languages.report(leftOut: aside, in: language, log: log)
    // What a translation has from its source has been told already, at the source.
    let told = Set(log.diagnostics)
    for diagnostic in own.diagnostics where !told.contains(diagnostic) {
      languages.own(diagnostic, in: language).map(log.report)
    }
    guard var toolkit, !log.hasErrors else { return [] }
    toolkit.about.language = language
    return [languages.translation(toolkit, to: language, without: aside)]
  }
}
