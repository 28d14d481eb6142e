/// A phase that could not go on, with everything it found wrong, in the order of the files.
package struct CompileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }

  package var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
