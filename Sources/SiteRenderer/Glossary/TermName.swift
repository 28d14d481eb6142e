import Curriculum

/// A name of a glossary term, as texts use it.
struct TermName {
  let term: Term
  /// As `TextWord` cuts them.
  private let words: [TextWord]
  /// The name is the heading of its entry, which starts with a capital letter because headings do.
  private let isHeading: Bool

  init?(_ name: String, of term: Term, isHeading: Bool = false) {
    words = TextWord.words(of: name)
    if words.isEmpty { return nil }
    self.term = term
    self.isHeading = isHeading
  }

  /// The longest name is looked for first, so that a "Part 2 program" is not taken for "Part 2".
  var count: Int { words.count }

  /// The words, in small letters, with which the name may begin in a text.
  var firstWords: [String] {
    (words.count == 1 ? words[0].text.singularAndPlurals : [words[0].text]).map { $0.lowercased() }
  }

  /// Whether a text has the name at a word, in the singular or as a simple plural, and not as a part of somebody's own name.
  ///
  /// A text that writes "Harbor Light Recovery" or "Recovery Court" does not speak of recovery.
  func stands(at index: Int, in text: [TextWord]) -> Bool {
    guard matches(text[index...]) else { return false }
    if text[index].text == words[0].text, !isHeading { return true }
    if words[0].text.dropFirst().contains(where: \.isUppercase) || text[index].text.first?.isLowercase == true { return true }
    let last = index + words.count - 1
    // The first word of a sentence is capital in any case.
    let isAfterName =
      index > 1 && text[index - 1].isCapital && text[index - 1].separator == " " && text[index - 2].separator == " "
    let isBeforeName = last + 1 < text.count && text[last + 1].isCapital && text[last].separator == " "
    return !isAfterName && !isBeforeName
  }

  /// Letters are small or capital as in the name, so that "ROI" is no "roi". Only the first may differ: a text starts a sentence with
  /// any name, and writes the name of an entry in the middle of one.
  private func matches(_ text: ArraySlice<TextWord>) -> Bool {
    guard text.count >= words.count else { return false }
    for (index, (own, other)) in zip(words, text).enumerated() {
      let isLast = index == words.count - 1
      if !isLast, own.separator != other.separator { return false }
      let forms = isLast ? own.text.singularAndPlurals : [own.text]
      guard forms.contains(where: { isSame($0, other.text, isFirst: index == 0) }) else { return false }
    }
    return true
  }

  private func isSame(_ own: String, _ other: String, isFirst: Bool) -> Bool {
    if own == other { return true }
    guard isFirst, own.dropFirst() == other.dropFirst() else { return false }
    return own.first?.isLowercase == true || isHeading ? own.lowercased() == other.lowercased() : false
  }
}

extension String {
  fileprivate var singularAndPlurals: [String] {
    let plurals = [self, self + "s", self + "es"]
    return hasSuffix("y") ? plurals + [dropLast() + "ies"] : plurals
  }
}
