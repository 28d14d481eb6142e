private import Foundation

/// A text as search compares it: its words in order, in small letters, without accents and apostrophes.
///
///     SearchWords(of: "The parent’s résumé, 42 CFR 2.31(a)").words  // the, parents, resume, 42, cfr, 2.31, a
///
/// `Site/Scripts/search.js` cuts queries and texts in the same way; a test in the browsers holds the two together.
struct SearchWords {
  private(set) var words: [String] = []

  init(of text: String) {
    let scalars = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
    var word = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.role {
      case .letter, .number: word.append(contentsOf: scalar.lowercased)
      case .mark where !word.isEmpty: break
      case .other where !word.isEmpty && (scalar == "'" || scalar == "’"): break
      case .other where scalar == "." && scalars.isNumber(index - 1) && scalars.isNumber(index + 1): word.append(scalar)
      case .mark, .other: end(&word)
      }
    }
    end(&word)
  }

  private mutating func end(_ word: inout String.UnicodeScalarView) {
    if !word.isEmpty { words.append(String(word)) }
    word = String.UnicodeScalarView()
  }
}

extension [Unicode.Scalar] {
  fileprivate func isNumber(_ index: Int) -> Bool {
    indices.contains(index) && self[index].role == .number
  }
}

private enum CharacterRole {
  case letter, number, mark, other
}

extension Unicode.Scalar {
  /// Most of a text is ASCII, which needs no tables of Unicode.
  fileprivate var role: CharacterRole {
    switch self {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .number
    case _ where isASCII: .other
    default: roleInUnicode
    }
  }

  fileprivate var lowercased: String.UnicodeScalarView {
    isASCII
      ? String.UnicodeScalarView([Unicode.Scalar(("A"..."Z").contains(self) ? UInt8(value) + 32 : UInt8(value))])
      : properties.lowercaseMapping.unicodeScalars
  }

  private var roleInUnicode: CharacterRole {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .decimalNumber, .letterNumber, .otherNumber: .number
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    default: .other
    }
  }
}
