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

  package init(of files: [SourceFile]) {
    var memory = ReadingMemory()
    self.init(of: files, remembering: &memory)
  }

  /// Reads only what has changed since the memory was last used.
  package init(of files: [SourceFile], remembering memory: inout ReadingMemory) {
    let log = DiagnosticLog()
    var assembly = Assembly(of: ContentDrafts(files, remembering: &memory, log: log), log: log)
    let toolkit = assembly.toolkit()
    self.toolkit = log.hasErrors ? nil : toolkit
    diagnostics = log.diagnostics.sorted()
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
