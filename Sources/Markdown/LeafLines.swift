/// Where the text of a paragraph, a heading or a table cell stands in the source, line by line.
///
/// cmark gives an inline a column as if its block's text had no indentation or quote markers, and goes on counting over the line ends
/// inside of code spans, HTML and link titles. Adding such a column up along these lines gives the true place.
struct LeafLines {
  struct Line {
    var number: Int
    /// The text with its line ending, without what belongs to containers; without indentation too, unless the line is lazy, since
    /// cmark counts that of a lazy line.
    var bytes: Range<Int>
    /// Not the innermost container's by its markers, but by going on with a paragraph.
    var isLazy = false
    /// The columns of indentation that were left out.
    var indent = 0
    /// Where the content of the container starts, indentation included.
    var contentStart: Int
  }

  var lines: [Line]
  /// The columns that cmark counts before the text.
  var origin: Int
  /// Distances from the start of the text, in the parsed text, before which a backslash was removed. Only cells have them.
  var removedBackslashes: [Int] = []

  /// The position that `column` means if it is counted from the line with index `base`, and that line's index.
  func position(column: Int, base: Int) -> (position: SourceText.Position, index: Int) {
    var index = min(base, lines.count - 1)
    var distance = max(column - 1 - origin, 0)
    distance += backslashes(upTo: distance)
    while index + 1 < lines.count, distance >= lines[index].bytes.count {
      distance -= lines[index].bytes.count
      index += 1
    }
    let line = lines[index]
    return (.init(line: line.number, byte: min(line.bytes.lowerBound + distance, line.bytes.upperBound)), index)
  }

  /// How many backslashes were removed up to there, by bisection, since a cell may have many.
  private func backslashes(upTo distance: Int) -> Int {
    var range = 0..<removedBackslashes.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = removedBackslashes[middle] <= distance ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

extension LeafLines {
  /// The lines of a block that cmark says starts at `start` and goes up to the line `end`.
  init(from start: SourceText.Position, toLine end: Int, containers: Containers, source: SourceText) {
    let first = source.wholeLine(start.line)
    origin = start.byte - first.lowerBound
    lines = [Line(number: start.line, bytes: start.byte..<first.upperBound, contentStart: start.byte)]
    let last = min(end, source.lineCount - 1)
    guard start.line < last else { return }
    for number in start.line + 1...last {
      let (content, isLazy) = containers.content(of: number)
      let indent = content.indent(in: source)
      var cursor = content
      cursor.skipColumns(.max, in: source)
      lines.append(
        Line(
          number: number,
          bytes: (isLazy ? content.textStart(in: source) : cursor.byte)..<source.wholeLine(number).upperBound,
          isLazy: isLazy,
          indent: indent,
          contentStart: content.byte + (content.isInsideTab(in: source) ? 1 : 0)
        )
      )
    }
  }
}
