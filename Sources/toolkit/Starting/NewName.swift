import Curriculum

/// What something new is called: the title as it was given, and the id that is its file's name and the end of its address.
struct NewName {
  let title: String
  let id: String

  /// - Parameter taken: The ids that there are, with the files that have them.
  init(title: String, id: String?, as kind: String, taken: [ContentOutline.Entry]) throws {
    let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if title.isEmpty {
      throw Refusal("the title is empty; give the words that readers see, such as \"Working with the court\"")
    }
    if title.contains(where: \.isControl) { throw Refusal("the title has a character that nobody sees; type it again") }
    self.title = title
    let slug = Slug.make(from: id ?? title)
    if let id, !Slug.isValid(id) {
      let remedy = slug.isEmpty ? "" : "; did you mean '\(slug)'?"
      throw Refusal("'\(id)' is no id: small letters, digits, and single hyphens between them\(remedy)")
    }
    if slug.isEmpty {
      throw Refusal("no id can be made of '\(title)', which has no letter from a to z and no digit; give one with --id")
    }
    self.id = slug
    if let other = taken.first(where: { $0.id == slug }) {
      let free = (2...).lazy.map { "\(slug)-\($0)" }.first { id in !taken.contains { $0.id == id } } ?? slug
      throw Refusal(
        "there is a \(kind) '\(slug)' already, in '\(other.path)'; give another title, or an id of its own, such as --id \(free)"
      )
    }
  }

  /// The title as a value of YAML: bare where nobody could take it for anything else, and in quotation marks otherwise.
  var yaml: String {
    let isPlain =
      title.first?.isLetter == true
      && title.allSatisfy { $0.isLetter || $0.isNumber || " .,;!?()-/&’“”–—".contains($0) }
      && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(title.lowercased())
    if isPlain { return title }
    return "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The title as the text of a heading.
  var markdown: String {
    title.reduce(into: "") { text, character in
      if "\\`*_[]<>#&".contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}

extension Character {
  fileprivate var isControl: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}
