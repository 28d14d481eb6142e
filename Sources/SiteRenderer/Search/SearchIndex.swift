import Curriculum

/// What search looks things up in: the entries, and for each word the entries that have it.
///
/// A page loads it as a script when search is first opened, so it is written to be small and to be read fast:
///
///     kinds      names of the groups
///     pages      [kind, path, title, language]
///     entries    [page, id or "", heading or "" for the page's title, text]
///     terms      all words, sorted by UTF-16 code units as JavaScript compares them, between spaces
///     postings   for each word a run of steps, between spaces
///
/// A step leads from one entry of the word to the next: how many entries on, in base 36 with small letters, then a capital letter, `A` plus
/// the number of times that the word stands in the text, up to 7, plus 8 if it stands in the heading too. The word of entries 3 and 40,
/// once in the text of each and in the heading of the second, has `3B11J`.
struct SearchIndex {
  private static let name = "search-index"

  /// - Parameter folder: Of the language: empty, or `es/`.
  static func path(in folder: String) -> String { "assets/\(folder)\(name).js" }

  private struct Page: Hashable {
    var kind: SearchEntry.Kind
    var path: String
    var title: String
    var language: String
  }

  let entries: [SearchEntry]
  private let words: Words

  init(of entries: [SearchEntry], in words: Words) {
    self.entries = entries
    self.words = words
  }

  /// The content, and by their titles the pages of which search would otherwise know nothing.
  init(of edition: LocalEdition, with pages: PageSet) {
    let toolkit = edition.toolkit
    let map = SiteMap(of: toolkit)
    let entries = toolkit.searchEntries(in: edition.words).filter { pages.pages[$0.address.path] != nil }
    let known = Set(entries.filter { $0.address.id == nil }.map(\.address.path))
    let others = pages.pages.keys.filter { !known.contains($0) }.sorted().compactMap { path in
      pages.pages[path].map { page in
        let title = page().frame.title
        return SearchEntry(
          kind: pages.trainersPaths.contains(path) ? .trainersPage : .otherPage,
          pageTitle: title,
          heading: title,
          address: Address(path),
          language: toolkit.about.language,
          text: "",
          file: map.file(shownOn: path)
        )
      }
    }
    self.init(of: (entries + others).map { $0.inLanguage(of: edition) }, in: edition.words)
  }

  func file(in folder: String) -> OutputFile { ScriptData(name: Self.name, json: json, folder: folder).file }

  var json: JSON {
    var pages: [Page] = []
    var numbers: [Page: Int] = [:]
    let rows = entries.map { entry in
      let page = Page(kind: entry.kind, path: entry.address.path, title: entry.pageTitle, language: entry.language)
      if numbers[page] == nil {
        numbers[page] = pages.count
        pages.append(page)
      }
      let heading = entry.heading == entry.pageTitle ? "" : entry.heading
      return JSON.list([
        .number(numbers[page] ?? 0), .string(entry.address.id ?? ""), .string(heading), .string(entry.text),
      ])
    }
    let terms = terms
    return .object([
      ("kinds", .list(SearchEntry.Kind.allCases.map { .string(words.member($0, of: .searchGroup)) })),
      ("pages", .list(pages.map(Self.row))),
      ("entries", .list(rows)),
      ("terms", .string(terms.map(\.word).joined(separator: " "))),
      ("postings", .string(terms.map(\.steps).joined(separator: " "))),
    ])
  }

  private static func row(of page: Page) -> JSON {
    let kind = SearchEntry.Kind.allCases.firstIndex(of: page.kind) ?? 0
    return .list([.number(kind), .string(page.path), .string(page.title), .string(page.language)])
  }

  // MARK: - Words

  private static let mostTimes = 7
  private static let inHeading = 8

  private var terms: [(word: String, steps: String)] {
    var found: [String: [(entry: Int, weight: Int)]] = [:]
    for (index, entry) in entries.enumerated() {
      for (word, weight) in Self.weights(of: entry) { found[word, default: []].append((index, weight)) }
    }
    let words = found.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    return words.map { ($0, Self.steps(to: found[$0] ?? [])) }
  }

  private static func weights(of entry: SearchEntry) -> [String: Int] {
    var weights: [String: Int] = [:]
    for word in SearchWords(of: entry.text).words { weights[word] = min(mostTimes, weights[word, default: 0] + 1) }
    for word in Set(SearchWords(of: entry.heading).words) { weights[word, default: 0] += inHeading }
    return weights
  }

  private static func steps(to places: [(entry: Int, weight: Int)]) -> String {
    var steps = ""
    var last = 0
    for (entry, weight) in places {
      steps += String(entry - last, radix: 36)
      steps.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(weight)))
      last = entry
    }
    return steps
  }
}

extension SearchEntry {
  /// What is not translated stands in a translated index as it was written, and says so.
  fileprivate func inLanguage(of edition: LocalEdition) -> SearchEntry {
    guard let file, edition.untranslated.contains(file) else { return self }
    var entry = self
    entry.language = edition.sourceLanguage
    return entry
  }
}
