import Diagnostics

/// Words of `wording.yml` stand only where somebody is quoted: between quotation marks, in a quotation that is set apart, or in a name
/// that the entry excepts. The works in the lists of references and resources keep their titles.
struct WordsAreRespectful {
  private struct Phrase {
    var words: [Substring]
    var entry: Wording
    /// In the list.
    var location: SourceLocation
  }

  /// By their first word.
  private let phrases: [Substring: [Phrase]]

  init(_ entries: [Wording]) {
    let all = entries.flatMap { entry in
      entry.avoid.map { phrase in
        Phrase(words: phrase.words.split(whereSeparator: \.isWhitespace), entry: entry, location: phrase.location)
      }
    }
    // The longest first, so that "substance abuser" is not taken for "substance".
    phrases = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Who has read so many of one paragraph will look at all of it.
  private static let mostOfAPassage = 20

  func check(_ text: ContentText, log: DiagnosticLog) {
    if phrases.isEmpty { return }
    for passage in text.passages where !passage.isQuoted { check(passage, log: log) }
  }

  private func check(_ passage: Passage, log: DiagnosticLog) {
    let words = Self.words(in: passage.text)
    var quotations = Spans(Self.quotations(in: passage.text))
    var excepted: [SourceLocation: Spans] = [:]
    var found = 0
    var index = 0
    while index < words.count, found < Self.mostOfAPassage {
      guard let phrase = phrase(at: index, in: words) else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + phrase.words.count - 1].range.upperBound
      index += phrase.words.count
      if quotations.cover(range) { continue }
      let entry = phrase.entry
      if excepted[entry.location, default: Spans(entry.except.flatMap { passage.text.ranges(of: $0) })].cover(range) {
        continue
      }
      found += 1
      log.report(
        .avoidedWords(String(passage.text[range]), phrase.entry, listed: phrase.location, at: passage.location(of: range))
      )
    }
  }

  /// The phrase that starts at a word; its last word may also stand in the plural.
  private func phrase(at index: Int, in words: [(text: Substring, range: Range<String.Index>)]) -> Phrase? {
    let candidates = (phrases[words[index].text] ?? []) + (phrases[words[index].text.singular] ?? [])
    return candidates.first { phrase in
      guard index + phrase.words.count <= words.count else { return false }
      let found = words[index..<index + phrase.words.count].map(\.text)
      return found == phrase.words || (found.dropLast() == phrase.words.dropLast() && found.last?.singular == phrase.words.last)
    }
  }

  /// In small letters; an apostrophe and what follows it are no part of a word.
  private static func words(in text: String) -> [(text: Substring, range: Range<String.Index>)] {
    var words: [(text: Substring, range: Range<String.Index>)] = []
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      let isPart = character.isPartOfWord || (character == "-" && start != nil)
      if isPart, start == nil { start = index }
      if !isPart, let first = start {
        words.append((Substring(text[first..<index].lowercased()), first..<index))
        start = nil
      }
    }
    if let first = start { words.append((Substring(text[first...].lowercased()), first..<text.endIndex)) }
    return words
  }

  /// What stands between quotation marks; one that is never closed quotes nothing.
  private static func quotations(in text: String) -> [Range<String.Index>] {
    // Most have none, which their bytes tell soonest.
    if text.places(of: "“").isEmpty, text.places(of: "\"").isEmpty { return [] }
    var quotations: [Range<String.Index>] = []
    var open: (mark: Character, index: String.Index)?
    for index in text.indices {
      switch (text[index], open?.mark) {
      case ("“", nil), ("\"", nil): open = (text[index], index)
      case ("”", "“"), ("\"", "\""):
        if let start = open?.index { quotations.append(start..<index) }
        open = nil
      default: break
      }
    }
    return quotations
  }
}

/// Stretches of a text, asked about from its start to its end.
private struct Spans {
  private var spans: ArraySlice<Range<String.Index>>

  init(_ spans: [Range<String.Index>]) {
    self.spans = spans.sorted { $0.lowerBound < $1.lowerBound }[...]
  }

  /// Whether one of them has a part of the range. Those before it are forgotten.
  mutating func cover(_ range: Range<String.Index>) -> Bool {
    while let first = spans.first, first.upperBound <= range.lowerBound { spans.removeFirst() }
    return spans.first.map { $0.lowerBound < range.upperBound } ?? false
  }
}

extension Substring {
  fileprivate var singular: Substring { count > 3 && last == "s" ? dropLast() : self }
}
