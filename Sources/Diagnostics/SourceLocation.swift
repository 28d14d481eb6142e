/// A place in a source file, and how far what stands there reaches.
///
/// Lines and columns start at 1, as in editors; columns count UTF-8 bytes, as cmark does. A location in the body of a file counts
/// from the top of the file, front matter included:
///
///     modules/07-collaboration/06-information-sharing.md:7:16
package struct SourceLocation: Hashable, Sendable {
  /// Path relative to the content folder, with forward slashes.
  package var path: String
  package var line: Int
  package var column: Int
  /// The bytes, from here on, of what stands here; 0 if that is not known. What is longer than the line reaches to the line's end.
  package var length: Int

  package init(path: String, line: Int = 1, column: Int = 1, length: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }

  /// The place of a part of what stands here, so many bytes from its start; this place if other words than `whole` stand here.
  package func part(_ offset: Int, length: Int, of whole: String) -> SourceLocation {
    guard self.length == whole.utf8.count else { return self }
    var part = self
    part.column += offset
    part.length = length
    return part
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { "\(path):\(line):\(column)" }
}

extension SourceLocation: Comparable {
  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column, a.length) < (b.path, b.line, b.column, b.length)
  }
}
