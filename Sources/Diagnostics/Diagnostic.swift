/// Something an editor should know about a source file, with the place and a way to mend it.
///
/// A diagnostic is a value, not an error that is thrown: they are collected over all files and shown together.
///
///     modules/a.md:3:5: error: no page 'modules/bb.md'; did you mean 'modules/b.md'?
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable {
    /// The site cannot be built rightly.
    case error
    /// The site can be built, but a reader will notice.
    case warning
  }

  /// Points at another place that the reader of the diagnostic needs, such as the first use of a name.
  package struct Note: Hashable, Sendable {
    package var location: SourceLocation
    package var text: String

    package init(_ text: String, at location: SourceLocation) {
      self.location = location
      self.text = text
    }
  }

  package var severity: Severity
  package var id: DiagnosticID
  package var location: SourceLocation
  package var summary: String
  package var notes: [Note]
  package var fix: FixIt?

  /// The two last parameters are not written: they are where the words of the message stand, see `DiagnosticID`.
  package init(
    _ severity: Severity,
    _ summary: String,
    at location: SourceLocation,
    notes: [Note] = [],
    fix: FixIt? = nil,
    function: String = #function,
    file: String = #fileID
  ) {
    self.severity = severity
    self.summary = summary
    self.location = location
    self.notes = notes
    self.fix = fix
    id = DiagnosticID(function: function, file: file)
  }

  /// The same diagnostic with its places as they are seen from where the program runs, so that a terminal can open them.
  package func seen(in folders: SourceFolders) -> Diagnostic {
    var diagnostic = self
    diagnostic.location = folders.seen(location)
    for index in notes.indices { diagnostic.notes[index].location = folders.seen(notes[index].location) }
    diagnostic.fix?.location.path = diagnostic.location.path
    return diagnostic
  }

  package static func error(
    _ summary: String,
    at location: SourceLocation,
    notes: [Note] = [],
    fix: FixIt? = nil,
    function: String = #function,
    file: String = #fileID
  ) -> Diagnostic {
    Diagnostic(.error, summary, at: location, notes: notes, fix: fix, function: function, file: file)
  }

  package static func warning(
    _ summary: String,
    at location: SourceLocation,
    notes: [Note] = [],
    fix: FixIt? = nil,
    function: String = #function,
    file: String = #fileID
  ) -> Diagnostic {
    Diagnostic(.warning, summary, at: location, notes: notes, fix: fix, function: function, file: file)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The lines that editors parse: the diagnostic, then its notes.
  package var description: String {
    (["\(location): \(severity.rawValue): \(summary)"] + notes.map { "\($0.location): note: \($0.text)" })
      .joined(separator: "\n")
  }
}

extension Diagnostic: Comparable {
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.location, a.severity.rawValue, a.summary) < (b.location, b.severity.rawValue, b.summary)
  }
}
