import Diagnostics

/// What was read in each file, so that a preview reads again only the files that have changed since.
///
///     var memory = ReadingMemory()
///     let first = Compilation(of: files, remembering: &memory)   // reads all
///     let next = Compilation(of: filesWithOneChange, remembering: &memory)   // reads one, and says the same as without memory
///
/// What needs more than one file, such as links, is looked at anew each time, but for what takes long: the forms that mutations make,
/// and the words of each text.
package struct ReadingMemory: Sendable {
  /// What one file, or the files that are read together, came to.
  struct Entry<Key: Equatable & Sendable, Drafts: Sendable> {
    let key: Key
    let drafts: Drafts
    let diagnostics: [Diagnostic]
  }

  private var files: [String: Entry<SourceFile, ContentDrafts>] = [:]
  private var cases: Entry<[TextFile], [DisclosureCase]>?
  private var checks: [String: Entry<CheckedText, Void>] = [:]
  var forms = FormReadings()

  private struct CheckedText: Equatable {
    let text: String
    let wish: TextWish
  }

  package init() {}

  /// What is in a file, read anew only if the file is not as it was.
  mutating func drafts(of file: SourceFile, log: DiagnosticLog, reading: (DiagnosticLog) -> ContentDrafts) -> ContentDrafts {
    let entry = Self.entry(for: file, known: files[file.path], reading: reading)
    files[file.path] = entry
    return entry.drafts(reportingTo: log)
  }

  /// The cases of all their files.
  mutating func cases(
    in files: [TextFile],
    log: DiagnosticLog,
    reading: (DiagnosticLog) -> [DisclosureCase]
  ) -> [DisclosureCase] {
    let entry = Self.entry(for: files, known: cases, reading: reading)
    cases = entry
    return entry.drafts(reportingTo: log)
  }

  /// Checks the words of a text, anew only if they or what is asked of them have changed.
  mutating func check(_ text: ContentText, against wish: TextWish, log: DiagnosticLog, checking: (DiagnosticLog) -> Void) {
    let key = CheckedText(text: text.text, wish: wish)
    let entry = Self.entry(for: key, known: checks[text.path], reading: checking)
    checks[text.path] = entry
    entry.drafts(reportingTo: log)
  }

  /// Lets go of files that are no more.
  mutating func keep(_ paths: some Sequence<String>) {
    let paths = Set(paths)
    files = files.filter { paths.contains($0.key) }
    checks = checks.filter { paths.contains($0.key) }
  }

  private static func entry<Key: Sendable, Drafts: Sendable>(
    for key: Key,
    known: Entry<Key, Drafts>?,
    reading: (DiagnosticLog) -> Drafts
  ) -> Entry<Key, Drafts> {
    if let known, known.key == key { return known }
    let log = DiagnosticLog()
    let drafts = reading(log)
    return Entry(key: key, drafts: drafts, diagnostics: log.diagnostics)
  }
}

extension ReadingMemory.Entry {
  fileprivate func drafts(reportingTo log: DiagnosticLog) -> Drafts {
    for diagnostic in diagnostics { log.report(diagnostic) }
    return drafts
  }
}
