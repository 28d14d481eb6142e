import Diagnostics

/// A mistake in a line of YAML, and what may mend it.
struct YAMLMistake {
  var fault: YAMLFault
  var location: SourceLocation
  var fix: FixIt?
}

extension YAMLLines {
  /// What is wrong in the line at which libyaml could not go on, or in the one above it, where most mistakes are that it finds late.
  ///
  /// - Parameter problem: What libyaml says.
  func mistake(atLine number: Int, problem: String) -> YAMLMistake? {
    let line = line(number)
    if let line, let fault = line.fault { return mistake(fault, in: line, number) }
    guard let (above, aboveNumber) = lineAbove(number) else { return nil }
    if above.tightColon != nil, let fault = above.fault { return mistake(fault, in: above, aboveNumber) }
    if let line, let mistake = continuation(line, of: above, aboveNumber) { return mistake }
    if let line, line.name != nil, let mistake = indentation(of: line, number, below: above) { return mistake }
    if problem.contains("expected ':'"), above.name == nil {
      return YAMLMistake(fault: .noColon, location: location(of: above.value, on: aboveNumber))
    }
    return nil
  }

  private func mistake(_ found: (fault: YAMLFault, place: Range<Int>), in line: YAMLLine, _ number: Int) -> YAMLMistake {
    var mistake = YAMLMistake(fault: found.fault, location: location(of: found.place, on: number))
    switch found.fault {
    case .noSpaceAfterColon: mistake.fix = FixIt(replacing: ":", with: ": ", at: mistake.location)
    case .sign("@"), .sign("`"), .sign("%"), .sign("*"), .colon, .apostrophe, .goesOn(behind: "\""), .goesOn(behind: "'"):
      // With a comment behind it, the value may be meant to go on.
      guard line.comment == nil, let quoted = line.quoted else { break }
      mistake.fix = FixIt(replacing: line.text(line.value), with: quoted, at: location(of: line.value, on: number))
    default: break
    }
    return mistake
  }

  /// The line goes on with the value of the one above it, which has ended.
  private func continuation(_ line: YAMLLine, of above: YAMLLine, _ number: Int) -> YAMLMistake? {
    if above.opensQuotation {
      let fault: YAMLFault =
        line.name != nil ? .openQuotation : above.isInApostrophes ? .apostrophe : .goesOn(behind: "\"")
      return YAMLMistake(fault: fault, location: location(of: above.value, on: number))
    }
    guard line.name == nil, line.indent > above.indent, let comment = above.comment else { return nil }
    return YAMLMistake(fault: .comment, location: location(of: comment..<above.bytes.count, on: number))
  }

  private func indentation(of line: YAMLLine, _ number: Int, below above: YAMLLine) -> YAMLMistake? {
    guard above.name != nil else { return nil }
    if line.indent > above.indent {
      guard above.endsHere else { return nil }
      let spaces = line.indent - above.indent
      return YAMLMistake(
        fault: .indented(line.nameText, spaces: spaces, above: above.nameText),
        location: location(of: 0..<spaces, on: number)
      )
    }
    // The nearest line that is not further in.
    var above = (line: above, number: number)
    while above.line.indent > line.indent {
      guard let next = lineAbove(above.number) else { break }
      above = next
    }
    if above.line.indent == line.indent { return nil }
    return YAMLMistake(
      fault: .unaligned(line.nameText, above: lineAbove(number)?.line.nameText ?? ""),
      location: location(of: line.name ?? 0..<0, on: number)
    )
  }

  // MARK: - Lines

  /// Nil for a line without words.
  private func line(_ number: Int) -> YAMLLine? {
    guard let bytes = bytes(ofLine: number) else { return nil }
    let line = YAMLLine(bytes)
    return line.isBlank ? nil : line
  }

  /// The next line above that has words.
  private func lineAbove(_ number: Int) -> (line: YAMLLine, number: Int)? {
    for number in (1..<max(number, 1)).reversed() {
      if let line = line(number) { return (line, number) }
    }
    return nil
  }

  private func location(of range: Range<Int>, on number: Int) -> SourceLocation {
    var location = location(line: number, column: 1)
    location.column += range.lowerBound
    location.length = range.count
    return location
  }
}
