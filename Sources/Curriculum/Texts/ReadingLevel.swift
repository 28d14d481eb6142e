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
    // Scalars rather than characters: a preview counts a whole section with each change.
    for token in Array(text.unicodeScalars).split(whereSeparator: \.isSpace) {
      // Numbers, citations of law and lone signs are not read as words.
      if token.contains(where: \.isLetter), !token.contains(where: \.isNumeral) {
        wordsInSentence += 1
        words += 1
        syllables += Self.syllables(in: token.compactMap { $0.isLetter || $0 == "'" || $0 == "’" ? $0.small : nil })
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
  private static func endsSentence(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = token.last(where: { !closingMarks.contains($0) }), endMarks.contains(last) else { return false }
    if last != "." || token.contains(where: \.isNumeral) { return true }
    if token.dropLast().contains(".") { return false }
    let letters = token.compactMap { $0.isLetter ? $0.small : nil }
    return letters.count != 1 && !titles.contains(letters)
  }

  private static let closingMarks = scalars(")”\"’'*]")
  private static let endMarks = scalars(".?!:")
  private static let titles = Set(["dr", "mr", "ms", "mrs", "no", "al", "vs", "jr", "sr", "st"].map(scalars))
  private static let vowels = scalars("aeiouyáéíóúü")
  private static let silent = ["e", "es", "ed"].map(scalars)
  /// Endings whose e is a syllable.
  private static let spoken = ["le", "ies", "ted", "ded", "ses", "ces", "ges", "zes", "xes", "ches", "shes"].map(scalars)

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// Groups of vowels, a silent e at the end left out.
  private static func syllables(in word: [Unicode.Scalar]) -> Int {
    var count = 0
    var followsVowel = false
    for letter in word {
      let isVowel = vowels.contains(letter)
      if isVowel, !followsVowel { count += 1 }
      followsVowel = isVowel
    }
    func ends(with ending: [Unicode.Scalar]) -> Bool { word.suffix(ending.count) == ending[...] }
    if count > 1, silent.contains(where: ends), !spoken.contains(where: ends) { count -= 1 }
    return max(count, 1)
  }
}

extension Unicode.Scalar {
  // What most texts consist of needs no look into the tables of Unicode.
  fileprivate var isSpace: Bool { isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
  fileprivate var isNumeral: Bool { isASCII ? ("0"..."9").contains(self) : properties.numericType != nil }
  fileprivate var isLetter: Bool {
    isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
  }
  fileprivate var small: Unicode.Scalar {
    if isASCII { return ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self }
    return properties.lowercaseMapping.unicodeScalars.first ?? self
  }
}
