/// The source line that a diagnostic is about, and the carets to put under it.
///
///      5 | titel: Our toolkit
///        | ^~~~~
struct SourceExcerpt {
  /// The line as a terminal shows it: tabs as spaces, what a terminal would act on as `·`, and `…` where a long line was cut.
  let text: String
  /// Spaces, a `^` under the start and a `~` under each further column of the place.
  let marks: String

  /// Columns of a terminal that are shown of a line at most.
  static let width = 110
  private static let tabWidth = 4
  /// Bytes around the place that are looked at, so that a line of a megabyte costs no more than one of a page.
  private static let reach = 600

  private struct Cell {
    var text: String
    var width: Int
    var isMarked: Bool
  }

  /// Nil if the file has no such place, or is no text.
  init?(of location: SourceLocation, in lines: SourceLines) {
    guard let line = lines.line(location.line), let start = lines.offset(of: location) else { return nil }
    let end = min(start + min(location.length, line.count), line.endIndex)
    let first = Self.boundary(max(start - Self.reach, line.startIndex), in: line)
    let last = Self.boundary(min(start + Self.reach, line.endIndex), in: line)
    if line[first..<last].contains(0) { return nil }
    let before = Self.cells(line[first..<start], column: 0, isMarked: false)
    let column = before.reduce(0) { $0 + $1.width }
    let place = Self.cells(line[start..<min(end, last)], column: column, isMarked: true)
    let after = Self.cells(
      line[min(end, last)..<last],
      column: place.reduce(column) { $0 + $1.width },
      isMarked: false
    )
    var cells = before + place + after
    // What stands in front of the place is cut first, then what follows.
    let indent = first > line.startIndex || column + 20 > Self.width ? max(before.count - Self.width / 3, 0) : 0
    cells.removeFirst(indent)
    var used = 0
    let shown = cells.prefix { cell in
      used += cell.width
      return used <= Self.width
    }
    let isCutAfter = shown.count < cells.count || last < line.endIndex
    let lead = indent > 0 || first > line.startIndex ? "…" : ""
    text = lead + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
    let offset = (lead + "").count + shown.prefix(before.count - indent).reduce(0) { $0 + $1.width }
    let marked = shown.filter(\.isMarked).reduce(0) { $0 + $1.width }
    marks = String(repeating: " ", count: offset) + "^" + String(repeating: "~", count: max(marked - 1, 0))
  }

  /// The nearest index, going back, at which a character of UTF-8 starts.
  private static func boundary(_ index: Int, in line: ArraySlice<UInt8>) -> Int {
    var index = index
    while index > line.startIndex, index < line.endIndex, line[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func cells(_ bytes: ArraySlice<UInt8>, column: Int, isMarked: Bool) -> [Cell] {
    var cells: [Cell] = []
    var column = column
    for character in String(decoding: bytes, as: UTF8.self) {
      var cell = Cell(text: String(character), width: character.displayWidth, isMarked: isMarked)
      if character == "\t" {
        cell.width = tabWidth - column % tabWidth
        cell.text = String(repeating: " ", count: cell.width)
      } else if character.unicodeScalars.contains(where: \.isActedOn) {
        cell = Cell(text: "·", width: 1, isMarked: isMarked)
      }
      column += cell.width
      cells.append(cell)
    }
    return cells
  }
}
