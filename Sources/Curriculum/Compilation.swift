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
    self = SourceCompilation(of: files, local: local, asOf: asOf, remembering: &memory).translated(remembering: &memory)
  }

  init(toolkit: Toolkit?, diagnostics: [Diagnostic], files: [SourceFile], overlay: OverlayReport?) {
    self.toolkit = toolkit
    self.diagnostics = diagnostics
    self.files = files
    self.overlay = overlay
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
