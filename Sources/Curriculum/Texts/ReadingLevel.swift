/// How hard a text is to read, by the formula of Flesch and Kincaid.
///
/// The formula counts words in sentences and syllables in words (Kincaid and others, *Derivation of new readability formulas*, 1975).
/// It knows nothing of meaning: it is good for finding the page to look at, not for judging it.
struct ReadingLevel: Equatable {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0

  /// Adds a paragraph or an item of a list, which ends a sentence even without a full stop.
  mutating func add(_ text: String) {
    var wordsInSentence = 0
    for token in text.split(whereSeparator: \.isWhitespace) {
      let letters = token.filter { $0.isLetter || $0 == "'" || $0 == "’" }
      // Numbers, citations of law and lone signs are not read as words.
      if letters.contains(where: \.isLetter), !token.contains(where: \.isNumber) {
        wordsInSentence += 1
        words += 1
        syllables += Self.syllables(in: letters.lowercased())
      }
      if wordsInSentence > 0, Self.endsSentence(token) {
        sentences += 1
        wordsInSentence = 0
      }
    }
    if wordsInSentence > 0 { sentences += 1 }
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: ReadingLevel) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
  }

  /// The school grade, in tenths so that it is the same everywhere: 87 is 8.7. Nil without words.
  var gradeInTenths: Int? {
    guard words > 0, sentences > 0 else { return nil }
    // 0.39 words in a sentence + 11.8 syllables in a word - 15.59
    return (39 * words / sentences + 1180 * syllables / words - 1559) / 10
  }

  /// A full stop, question mark or exclamation mark at the end, closing marks behind it aside. `U.S.` and `e.g.` end nothing.
  private static func endsSentence(_ token: Substring) -> Bool {
    let end = token.reversed().drop { ")”\"’'*]".contains($0) }
    guard let last = end.first, ".?!:".contains(last) else { return false }
    if last != "." || token.contains(where: \.isNumber) { return true }
    let letters = token.filter(\.isLetter).lowercased()
    let isAbbreviation = token.dropLast().contains(".") || letters.count == 1 || titles.contains(letters)
    return !isAbbreviation
  }

  private static let titles: Set<String> = ["dr", "mr", "ms", "mrs", "no", "al", "vs", "jr", "sr", "st"]

  /// Endings whose e is a syllable.
  private static let spoken = ["le", "ies", "ted", "ded", "ses", "ces", "ges", "zes", "xes", "ches", "shes"]

  /// Groups of vowels, a silent e at the end left out.
  private static func syllables(in word: String) -> Int {
    var count = 0
    var followsVowel = false
    for character in word {
      let isVowel = "aeiouyáéíóúü".contains(character)
      if isVowel, !followsVowel { count += 1 }
      followsVowel = isVowel
    }
    let isSilent = ["e", "es", "ed"].contains(where: word.hasSuffix) && !spoken.contains(where: word.hasSuffix)
    if isSilent, count > 1 { count -= 1 }
    return max(count, 1)
  }
}
