extension String {
  /// As text of an element or of a quoted attribute.
  var escapedForHTML: String {
    var escaped = ""
    for character in unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// HTML that starts with a tag, with its language in the tag.
  func inLanguage(_ language: String) -> String {
    guard first == "<", let end = dropFirst().firstIndex(where: { !$0.isLetter && !$0.isNumber }) else { return self }
    return self[..<end] + " lang=\"\(language)\"" + self[end...]
  }
}
