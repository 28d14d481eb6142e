/// The words that addresses are made of: small letters, digits, and single hyphens between them.
package enum Slug {
  package static func isValid(_ text: String) -> Bool { !text.isEmpty && text == make(from: text) }

  /// `"Step 3: Share, lawfully"` gives `step-3-share-lawfully`. Apostrophes vanish, letters beyond ASCII stay out.
  package static func make(from title: String) -> String {
    var words: [String] = [""]
    for character in title.lowercased() where !"'’".contains(character) {
      if character.isASCII, character.isLetter || character.isNumber {
        words[words.count - 1].append(character)
      } else if words.last != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }
}
