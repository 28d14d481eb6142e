import Curriculum
import Diagnostics

/// What a check found, for programs. The documentation's chapter on messages documents the shape; a change that could break a reader gets a new version.
struct DiagnosticReport: Encodable {
  struct Place: Encodable {
    var path: String
    var line: Int
    var column: Int
    /// Behind the last byte; the same as `column` if it is not known what stands there.
    var endColumn: Int
  }

  struct Note: Encodable {
    var message: String
    var place: Place
  }

  struct Fix: Encodable {
    var message: String
    var place: Place
    var replacement: String
  }

  struct Entry: Encodable {
    var id: String
    var topic: String
    var severity: String
    var message: String
    var place: Place
    var notes: [Note]
    var fix: Fix?
  }

  var version = 1
  var errors: Int
  var warnings: Int
  var diagnostics: [Entry]
  /// What the overlay has added and replaced; left out without one.
  var overlay: Overlay?

  struct Overlay: Encodable {
    struct Change: Encodable {
      var kind: String
      var id: String
      var title: String
      var place: Place
      /// Where what it replaces stands; left out if it was added.
      var replaces: Place?
    }

    var agency: String
    var changes: [Change]
  }

  init(_ compilation: Compilation, in folders: SourceFolders) {
    let sources = NamedSources(compilation, in: folders)
    func place(_ location: SourceLocation) -> Place {
      Place(
        path: sources.path(of: location),
        line: location.line,
        column: location.column,
        endColumn: sources.lines(of: location)?.endColumn(of: location) ?? location.column
      )
    }
    overlay = compilation.overlay.map { report in
      Overlay(
        agency: report.agency,
        changes: report.changes.map { change in
          Overlay.Change(
            kind: change.kind,
            id: change.id,
            title: change.title,
            place: place(change.location),
            replaces: change.replaced.map(place)
          )
        }
      )
    }
    errors = compilation.errorCount
    warnings = compilation.diagnostics.count - errors
    diagnostics = compilation.diagnostics.map { diagnostic in
      Entry(
        id: diagnostic.id.name,
        topic: diagnostic.id.topic,
        severity: diagnostic.severity.rawValue,
        message: diagnostic.summary,
        place: place(diagnostic.location),
        notes: diagnostic.notes.map { Note(message: $0.text, place: place($0.location)) },
        fix: diagnostic.fix.map { Fix(message: $0.summary, place: place($0.location), replacement: $0.replacement) }
      )
    }
  }
}

/// The files of a compilation that diagnostics are about, as a program outside of the content folder finds them.
struct NamedSources {
  private let folders: SourceFolders
  private let lines: [String: SourceLines]

  init(_ compilation: Compilation, in folders: SourceFolders) {
    self.folders = folders
    let named = Set(compilation.diagnostics.flatMap { [$0.location.path] + $0.notes.map(\.location.path) })
    let files = compilation.files.filter { named.contains($0.path) }
    lines = Dictionary(files.map { ($0.path, SourceLines($0.bytes)) }) { first, _ in first }
  }

  func path(of location: SourceLocation) -> String { folders.path(of: location.path) }

  func lines(of location: SourceLocation) -> SourceLines? { lines[location.path] }
}
