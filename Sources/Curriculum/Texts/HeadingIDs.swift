package import Markdown

/// Ids for the headings of one page, from their words; a second heading of the same words gets a number.
///
/// What a page has and what links resolve to come from here, so that they cannot differ.
package struct HeadingIDs {
  private var used: Set<String>
  /// The last number of each id, so that a page of nothing but one heading takes no longer than another.
  private var counts: [String: Int] = [:]

  /// - Parameter others: Ids that the page has already.
  package init(besides others: [String] = []) {
    used = Set(others)
  }

  /// For each heading of a text, in their order. A heading inside of a quotation is no place of the page and has none.
  package mutating func ids(in blocks: [Block]) -> [String] {
    blocks.compactMap { block in
      if case .heading(_, let content) = block.kind { id(of: content.plainText) } else { nil }
    }
  }

  package mutating func id(of heading: String) -> String {
    let words = heading.slug
    let wish = words.isEmpty ? "heading" : words
    var id = wish
    var count = counts[wish] ?? 1
    while !used.insert(id).inserted {
      count += 1
      id = "\(wish)-\(count)"
    }
    counts[wish] = count
    return id
  }
}

extension HeadingIDs {
  /// A translation has the ids of its source, heading by heading, so that a link leads to the same place in every language; its own only
  /// where it has not as many headings.
  mutating func ids(in blocks: [Block], translating source: [Block]?) -> [String] {
    guard let source else { return ids(in: blocks) }
    var others = self
    let (own, original) = (others.ids(in: blocks), ids(in: source))
    if own.count == original.count { return original }
    self = others
    return own
  }
}
