package import ConsentCore

extension Day {
  /// The day of `2026-09-14`; nil if it is written otherwise or there is no such day.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
      return nil
    }
    self = day
  }

  /// The day of `2026-09-14`, `September 14, 2026` or `Sep 14 2026`.
  package init?(written text: String) {
    if let day = Day(iso: text.trimmed) {
      self = day
      return
    }
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "." }
    guard words.count == 3, let month = Day.month(named: words[0].lowercased()) else { return nil }
    guard (1...2).contains(words[1].utf8.count), words[2].utf8.count == 4 else { return nil }
    guard let day = Day(year: words[2], month: Substring(String(month)), day: words[1]) else { return nil }
    self = day
  }

  /// The day of `2026-9-4` or `2026/09/04`, which nobody could take for another.
  init?(sloppy text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    guard parts.count == 3, parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }) else {
      return nil
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Whether the text has the form of `2026-09-14`, though there may be no such day.
  static func isWrittenLikeOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// As `2026-09-14`.
  package var iso: String {
    let date = date
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }

  private init?(year: Substring, month: Substring, day: Substring) {
    let isDigits = [year, month, day].joined().utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isDigits, let year = Int32(year), let month = Int32(month), let number = Int32(day) else { return nil }
    self.init(year: year, month: month, day: number)
  }

  private static func month(named name: String) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    return months.firstIndex { $0 == name || $0.prefix(3) == name || (name == "sept" && $0 == "september") }.map { $0 + 1 }
  }
}

private func padded(_ number: Int32, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}
