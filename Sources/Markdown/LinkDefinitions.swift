extension LeafLines {
  /// Drops the lines of link definitions at the start of a paragraph, which cmark takes out of the text without moving its start.
  ///
  /// `textLineCount` is how many lines the inlines account for. A code span or a link title over a line end hides a line from that
  /// count, so a number of lines is only believed if they alone parse to nothing, and only a few numbers are tried.
  mutating func dropLinkDefinitions(textLineCount: Int, source: SourceText) {
    let surplus = lines.count - textLineCount
    guard surplus > 0, source.byte(at: lines[0].bytes.lowerBound) == UInt8(ascii: "[") else { return }
    for count in stride(from: surplus, to: max(0, surplus - 8), by: -1) {
      var start = self
      start.lines.removeSubrange(count...)
      guard start.areOnlyLinkDefinitions(in: source) else { continue }
      lines.removeFirst(count)
      return
    }
  }

  /// Whether nothing would be left of these lines.
  func areOnlyLinkDefinitions(in source: SourceText) -> Bool {
    guard source.byte(at: lines[0].bytes.lowerBound) == UInt8(ascii: "[") else { return false }
    var isEmpty = true
    CommonMarkParser.walk(lines.map { Array(source.bytes[$0.bytes]) }) { _ in isEmpty = false }
    return isEmpty
  }
}
