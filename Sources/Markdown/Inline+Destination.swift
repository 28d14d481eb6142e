package import Diagnostics

extension Inline {
  /// Where the destination of a link stands; all of the link if it is not written as `[words](destination)`, or is no link.
  ///
  /// It follows from where the words and the link end, which leave room for the destination and nothing else.
  package var destinationPlace: SourceLocation {
    guard case .link(let destination, _, let words) = kind, !destination.isEmpty else { return range.place }
    let end = words.last?.range.end ?? range.start
    guard end.line == range.end.line, end.column + "](".count + destination.utf8.count + 1 == range.end.column else {
      return range.place
    }
    var place = end
    place.column += "](".count + 1
    place.length = destination.utf8.count
    return place
  }
}
