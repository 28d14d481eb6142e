import Diagnostics
import Markdown

/// Comments such as `<!-- minutes: 3 -->` right under a heading.
enum Settings {
  static let names = [
    "minutes", "layout", "id", "short", "in-steps", "tally", "exercises", "also", "loosely", "objective", "answers", "after",
    "replaces",
  ]

  /// Takes the comments off the front of the blocks under a heading.
  static func take(from blocks: inout [Block], under heading: SourceLocation, log: DiagnosticLog) -> FieldReader {
    var fields: [YAMLField] = []
    while case .html(let html)? = blocks.first?.kind {
      let comments = comments(in: html, at: blocks[0].range.start)
      for comment in comments { add(comment, to: &fields, log: log) }
      blocks.removeFirst()
    }
    return FieldReader(fields, noun: "setting", at: heading, log: log)
  }

  /// The words of a comment, and where they stand; the place of the comment is that of its first `<`.
  struct Comment {
    var words: Located<String>
    var location: SourceLocation
  }

  private static func add(_ comment: Comment, to fields: inout [YAMLField], log: DiagnosticLog) {
    guard let field = field(comment) else {
      log.report(.notASetting(comment.words.value, at: comment.location))
      return
    }
    if let first = fields.first(where: { $0.name == field.name }) {
      log.report(.repeatedSetting(field.name, first: first.location, at: field.location))
    } else {
      fields.append(field)
    }
  }

  /// `minutes: 3` as a field; nil if there is no colon.
  static func field(_ comment: Comment) -> YAMLField? {
    let words = comment.words.value
    guard let colon = words.firstIndex(of: ":") else { return nil }
    let name = comment.words.part(words[..<colon])
    let value = comment.words.part(words[words.index(after: colon)...])
    guard !name.value.isEmpty, !name.value.contains(where: \.isWhitespace) else { return nil }
    let content: YAMLValue.Content = value.value.isEmpty ? .nothing : .scalar(value.value)
    let location = value.value.isEmpty ? name.location : value.location
    return YAMLField(name: name.value, location: name.location, value: YAMLValue(content: content, location: location))
  }

  static func comments(in html: String, at start: SourceLocation) -> [Comment] {
    var comments: [Comment] = []
    var location = start
    var rest = html[...]
    while let open = rest.firstRange(of: "<!--") {
      location.advance(over: rest[..<open.lowerBound])
      guard let close = rest[open.upperBound...].firstRange(of: "-->") else { break }
      let whole = rest[open.lowerBound..<close.upperBound]
      location.length = whole.contains("\n") ? .max : whole.utf8.count
      var words = Located(String(whole), at: location)
      words = words.part(words.value.dropFirst("<!--".count).dropLast("-->".count))
      comments.append(Comment(words: words, location: location))
      location.advance(over: whole)
      rest = rest[close.upperBound...]
    }
    return comments
  }
}

extension Located<String> {
  /// A part of the words without the whitespace around it, with its own place.
  fileprivate func part(_ part: Substring) -> Located<String> {
    let start = part.firstIndex { !$0.isWhitespace } ?? part.startIndex
    let trimmed = String(part).trimmed
    var location = location
    location.advance(over: value[..<start])
    location.length = trimmed.contains("\n") ? .max : trimmed.utf8.count
    return Located(trimmed, at: location)
  }
}

extension SourceLocation {
  fileprivate mutating func advance(over text: Substring) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}
