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
  private var translationFacts: [String: Entry<SourceFile, TranslationFacts>] = [:]
  /// What was read for each language that the toolkit is translated to.
  private var languages: [String: ReadingMemory] = [:]
  var forms = FormReadings()
  var resolutions = Resolutions()
  var tasks = JudgedTasks()

  private struct CheckedText: Equatable {
    let text: String
    let wish: TextWish
    /// What the text may hold although it could be somebody's.
    let known: Set<String>
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
  mutating func check(
    _ text: ContentText,
    against wish: TextWish,
    except known: Set<String>,
    log: DiagnosticLog,
    checking: (DiagnosticLog) -> Void
  ) {
    let key = CheckedText(text: text.text, wish: wish, known: known)
    let entry = Self.entry(for: key, known: checks[text.path], reading: checking)
    checks[text.path] = entry
    entry.drafts(reportingTo: log)
  }

  /// What a file says of itself as a text that is translated or translates.
  mutating func facts(of file: SourceFile) -> TranslationFacts {
    let entry = Self.entry(for: file, known: translationFacts[file.path]) { _ in TranslationFacts(of: file) }
    translationFacts[file.path] = entry
    return entry.drafts
  }

  /// The memory for reading in another language: what that language has of its own, and all else as it was read for the toolkit itself.
  func memory(in language: String) -> ReadingMemory {
    guard let known = languages[language] else { return self }
    var memory = self
    memory.resolutions = known.resolutions
    memory.tasks = known.tasks
    memory.forms = known.forms
    for (path, entry) in known.files where entry.key.original != nil {
      memory.files[path] = entry
      memory.checks[path] = known.checks[path]
    }
    return memory
  }

  mutating func remember(_ memory: ReadingMemory, in language: String) {
    languages[language] = memory
    // It would hold all the states that there ever were.
    languages[language]?.languages = [:]
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
