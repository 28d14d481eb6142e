/// A place in a line, in bytes and in columns, since a tab reaches to the next multiple of four columns and may be taken in part.
struct LineCursor {
  var byte: Int
  /// From 0. Inside a tab, `byte` is the tab's.
  var column = 0

  init(byte: Int) {
    self.byte = byte
  }

  /// Whether part of the tab at `byte` is already taken.
  func isInsideTab(in source: SourceText) -> Bool { source.byte(at: byte) == .tab && !column.isMultiple(of: 4) }

  /// Where the text of a line starts that goes on from here: cmark writes the rest of a tab as spaces, so that its end is what counts.
  func textStart(in source: SourceText) -> Int { isInsideTab(in: source) ? byte + 1 - (4 - column % 4) : byte }

  /// The columns of whitespace from here on.
  func indent(in source: SourceText) -> Int {
    var ahead = self
    ahead.skipColumns(.max, in: source)
    return ahead.column - column
  }

  /// Goes over at most `count` columns of spaces and tabs.
  mutating func skipColumns(_ count: Int, in source: SourceText) {
    var left = count
    while left > 0, source.byte(at: byte).isSpaceOrTab {
      let width = source.byte(at: byte) == .tab ? 4 - column % 4 : 1
      let step = min(left, width)
      column += step
      left -= step
      if step == width { byte += 1 }
    }
  }

  /// Goes over `>` and one column of space after it, if they are here after less than four columns.
  mutating func skipQuoteMarker(in source: SourceText) -> Bool {
    var ahead = self
    ahead.skipColumns(3, in: source)
    guard source.byte(at: ahead.byte) == UInt8(ascii: ">") else { return false }
    ahead.skipByte(in: source)
    ahead.skipColumns(1, in: source)
    self = ahead
    return true
  }

  /// Goes over a list marker that is known to be here, and returns the columns that the item's other lines are indented by.
  mutating func skipItemMarker(in source: SourceText) -> Int {
    let start = column
    skipColumns(.max, in: source)
    while source.byte(at: byte).isDigit { skipByte(in: source) }
    skipByte(in: source)
    let markerEnd = column
    let spaces = indent(in: source)
    // Five columns or more are one space and an indented code block; a marker alone on its line counts as if one followed.
    var ahead = self
    ahead.skipColumns(.max, in: source)
    let isCodeOrBlank = spaces > 4 || spaces == 0 || source.byte(at: ahead.byte).isLineEnd
    skipColumns(isCodeOrBlank ? 1 : spaces, in: source)
    return markerEnd - start + (isCodeOrBlank ? 1 : spaces)
  }

  /// Never goes on to the next line.
  private mutating func skipByte(in source: SourceText) {
    guard !source.byte(at: byte).isLineEnd else { return }
    byte += 1
    column += 1
  }
}
