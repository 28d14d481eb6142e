import Diagnostics

/// No form, exercise or case has a number or an address that could be somebody's, and no text at all a social security number.
///
/// A social security number starts with 000, 666 or 9, which are never given out; a telephone number is one of 555-0100 to 555-0199,
/// which are kept free for stories; an email address is at `example.org` or the like (RFC 2606); the number of a card has nothing but
/// zeros; anything else with seven digits or more looks like the number of a real case or record.
enum PeopleAreInvented {
  /// - Parameter known: Telephone numbers and email addresses that are meant to be somebody's.
  static func check(_ text: ContentText, except known: Set<String> = [], log: DiagnosticLog) {
    let known = Set(known.map(\.comparable))
    for (index, line) in text.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard mayHoldOne(line, isInvented: text.isInvented) else { continue }
      // A fingerprint may be nearly all digits.
      if text.isTranslation, line.hasPrefix("translates:") { continue }
      for token in Token.tokens(in: Array(line.utf8)) {
        let place = SourceLocation(path: text.path, line: index + 1, column: token.start + 1, length: token.text.utf8.count)
        guard let likeness = token.likeness, text.isInvented || likeness == .socialSecurityNumber else { continue }
        if !known.contains(token.text.comparable) {
          log.report(.looksReal(token.text, likeness, mayBeKnown: text.isOwnForm, at: place))
        }
      }
    }
  }
}

/// What most lines lack, and is soon looked for.
private func mayHoldOne(_ line: Substring, isInvented: Bool) -> Bool {
  let digits = line.utf8.count { (0x30...0x39).contains($0) }
  return isInvented ? digits > 0 || line.utf8.contains(UInt8(ascii: "@")) : digits >= 9
}

extension String {
  /// A number by its digits alone, an address in small letters.
  fileprivate var comparable: String { contains("@") ? lowercased() : filter(\.isNumber) }
}

/// What a number or an address could be taken for.
enum RealLikeness {
  case socialSecurityNumber, telephoneNumber, cardNumber, emailAddress, recordNumber
}

/// A run of letters, digits and the signs that join them in numbers and addresses.
private struct Token {
  var text: String
  /// In bytes, from 0.
  var start: Int
  /// Made of several, with one space between them.
  var isJoined = false

  var likeness: RealLikeness? {
    if text.contains("@") { return isAddress && !isExampleAddress ? .emailAddress : nil }
    let groups = text.split { !$0.isNumber }.map(String.init)
    let hasLetters = text.contains(where: \.isLetter)
    let isPlain = !hasLetters && !text.contains("/")
    switch groups.map(\.count) {
    case [3, 2, 4] where isPlain:
      return ["0", "6", "9"].contains(groups[0].prefix(1)) && isNeverGiven(groups[0]) ? nil : .socialSecurityNumber
    case [3, 3, 4] where isPlain, [1, 3, 3, 4] where isPlain: return isForStories(groups.suffix(2)) ? nil : .telephoneNumber
    case let sizes where isPlain && isCard(sizes): return groups.joined().allSatisfy { $0 == "0" } ? nil : .cardNumber
    // Other numbers in a row are several: a year and a page.
    case _ where isJoined: return nil
    case [3, 4] where isPlain && text.contains("-"): return isForStories(groups.suffix(2)) ? nil : .telephoneNumber
    // Dates, and two of them.
    case [4, 2, 2], [4, 2, 2, 4, 2, 2], [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return hasLetters ? .recordNumber : nil
    default: return groups.joined().count >= 7 ? .recordNumber : nil
    }
  }

  /// Groups as on a card: 13 to 19 digits, the first four together.
  private func isCard(_ sizes: [Int]) -> Bool {
    sizes.count >= 3 && sizes[0] == 4 && sizes.dropLast().allSatisfy { $0 >= 4 } && (13...19).contains(sizes.reduce(0, +))
  }

  private func isNeverGiven(_ area: String) -> Bool { area == "000" || area == "666" || area.hasPrefix("9") }

  private func isForStories(_ number: ArraySlice<String>) -> Bool {
    number.first == "555" && number.last?.hasPrefix("01") == true
  }

  private var isAddress: Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
  }

  private var isExampleAddress: Bool {
    let domain = text.split(separator: "@").last ?? ""
    return [".example", ".invalid", ".test"].contains { domain.hasSuffix($0) }
      || ["example.org", "example.com", "example.net"].contains { domain == $0 || domain.hasSuffix("." + $0) }
  }

  static func tokens(in line: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < line.count {
      guard isWord(line[index]) || line[index] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let start = index
      while index < line.count, isWord(line[index]) || joins(line, index, since: start) { index += 1 }
      if index == start { index += 1 }
      var end = index
      while end > start, !isWord(line[end - 1]) { end -= 1 }
      if end > start, !isWebAddress(line, start) {
        tokens.append(Token(text: String(decoding: line[start..<end], as: UTF8.self), start: start))
      }
    }
    return tokens + joined(tokens.filter(\.isGroups), in: line)
  }

  /// Groups of digits with one space between them may be one number too: `410 867 5309`.
  private static func joined(_ groups: [Token], in line: [UInt8]) -> [Token] {
    var joined: [Token] = []
    for group in groups {
      if let last = joined.last, group.start == last.end + 1, line[last.end] == 0x20 {
        joined[joined.count - 1].text += " " + group.text
        joined[joined.count - 1].isJoined = true
      } else {
        joined.append(group)
      }
    }
    return joined.filter(\.isJoined)
  }

  private var end: Int { start + text.utf8.count }

  private var isGroups: Bool { text.utf8.allSatisfy { Self.isDigit($0) || [0x20, 0x28, 0x29].contains($0) } }

  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a sign goes on with a number or an address; a space does so only behind an area code in brackets, or between the groups
  /// of a number.
  private static func joins(_ line: [UInt8], _ index: Int, since start: Int) -> Bool {
    let next = index + 1 < line.count ? line[index + 1] : 0
    switch line[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "/"): return isWord(next)
    case UInt8(ascii: "("): return index == start && isDigit(next)
    case UInt8(ascii: ")"):
      return line[start] == UInt8(ascii: "(") && (isDigit(next) || next == 0x20 || next == UInt8(ascii: "-"))
    case 0x20: return index > start && line[index - 1] == UInt8(ascii: ")") && isDigit(next) && line[start] == UInt8(ascii: "(")
    default: return false
    }
  }

  private static func isWebAddress(_ line: [UInt8], _ start: Int) -> Bool {
    let before = String(decoding: line[max(start - 3, 0)..<start], as: UTF8.self)
    return before == "://"
  }
}
