import Curriculum

/// A word of a text, and what stands between it and the next.
///
/// Words with hyphens are whole, since a "court-ordered" test is no "court order"; a point between digits belongs to the number.
struct TextWord {
  let text: String
  let range: Range<String.Index>
  /// White space as one space.
  fileprivate(set) var separator: String

  var isCapital: Bool { text.first?.isUppercase == true }

  static func words(of text: String) -> [TextWord] {
    var words: [TextWord] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(where: \.isPartOfWord) {
      var end = text.index(after: start)
      while end < text.endIndex, text[end].isPartOfWord || text.isJoint(at: end) { end = text.index(after: end) }
      if let last = words.indices.last {
        words[last].separator = text[words[last].range.upperBound..<start].collapsed
      }
      words.append(TextWord(text: String(text[start..<end]), range: start..<end, separator: ""))
      index = end
    }
    return words
  }
}

extension Substring {
  fileprivate var collapsed: String {
    reduce(into: "") { collapsed, character in
      if !character.isBlank { collapsed.append(character) } else if collapsed.last != " " { collapsed.append(" ") }
    }
  }
}

extension String {
  /// A hyphen or point between two parts of one word.
  fileprivate func isJoint(at index: Index) -> Bool {
    let next = self.index(after: index)
    guard next < endIndex, self[next].isPartOfWord else { return false }
    return self[index] == "-" || self[index] == "." && self[next].isNumber && self[self.index(before: index)].isNumber
  }
}
