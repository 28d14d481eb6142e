/// A place in a source file.
///
/// Lines and columns start at 1, as in editors; columns count UTF-8 bytes, as cmark does. A location in the body of a file counts
/// from the top of the file, front matter included:
///
///     modules/07-collaboration/06-information-sharing.md:7:16
package struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Path relative to the content folder, with forward slashes.
  package var path: String
  package var line: Int
  package var column: Int

  package init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  package var description: String { "\(path):\(line):\(column)" }

  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column) < (b.path, b.line, b.column)
  }
}
