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

  /// - Parameter asOf: The day that the age of law texts is held against. If it is left out, it is the last day of the month whose law
  ///   the toolkit states: the same files then give the same diagnostics on every day.
  package init(of files: [SourceFile], asOf: Day? = nil) {
    var memory = ReadingMemory()
    self.init(of: files, asOf: asOf, remembering: &memory)
  }

  /// Reads only what has changed since the memory was last used.
  package init(of files: [SourceFile], asOf: Day? = nil, remembering memory: inout ReadingMemory) {
    self.files = files
    let log = DiagnosticLog()
    var assembly = Assembly(of: ContentDrafts(files, remembering: &memory, log: log), asOf: asOf, log: log)
    let toolkit = assembly.toolkit()
    self.toolkit = log.hasErrors ? nil : toolkit
    diagnostics = log.diagnostics.sorted()
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
