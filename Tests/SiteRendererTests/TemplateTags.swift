/// The tags of a template, read apart from the library that renders them.
struct TemplateTags {
  struct Tag: Hashable {
    enum Kind: Hashable {
      case text, html, section
      case partial, dynamicPartial
    }

    var kind: Kind
    var name: String
  }

  private(set) var tags: Set<Tag> = []

  init(of template: String) {
    var rest = template[...]
    while let start = rest.firstRange(of: "{{") {
      rest = rest[start.upperBound...]
      let isRaw = rest.first == "{"
      guard let end = rest.firstRange(of: isRaw ? "}}}" : "}}") else { return }
      read(isRaw ? rest[..<end.lowerBound].dropFirst() : rest[..<end.lowerBound], isRaw: isRaw)
      rest = rest[end.upperBound...]
    }
  }

  private mutating func read(_ tag: Substring, isRaw: Bool) {
    let tag = tag.filter { $0 != " " }
    switch tag.first {
    case "!", "/", "$": break
    case "#", "^": tags.insert(Tag(kind: .section, name: String(tag.dropFirst())))
    case ">" where tag.dropFirst().first == "*": tags.insert(Tag(kind: .dynamicPartial, name: String(tag.dropFirst(2))))
    case ">", "<": tags.insert(Tag(kind: .partial, name: String(tag.dropFirst())))
    case "&": tags.insert(Tag(kind: .html, name: String(tag.dropFirst())))
    default: tags.insert(Tag(kind: isRaw ? .html : .text, name: tag))
    }
  }
}
