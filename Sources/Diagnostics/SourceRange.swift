/// A stretch of one source file, from the first byte up to and including the last.
package struct SourceRange: Hashable, Sendable {
  package var start: SourceLocation
  package var end: SourceLocation

  package init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }

  /// The start, with the length of the stretch; one that goes on over lines reaches to the end of its first.
  package var place: SourceLocation {
    var place = start
    place.length = start.line == end.line ? max(end.column - start.column + 1, 0) : .max
    return place
  }
}
