import Curriculum
import Markdown

/// Ids for the headings of one page, from their words; a second heading of the same words gets a number.
struct HeadingIDs {
  private var used: Set<String> = []

  mutating func id(of heading: [Inline]) -> String { id(of: heading.plainText) }

  mutating func id(of heading: String) -> String {
    let wish = heading.slug
    var id = wish
    var count = 1
    while !used.insert(id).inserted {
      count += 1
      id = "\(wish)-\(count)"
    }
    return id
  }
}
