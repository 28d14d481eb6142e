import Diagnostics
import Markdown

/// Comments such as `<!-- minutes: 3 -->` right under a heading.
enum Settings {
  static let names = ["minutes", "layout", "id", "short", "in-steps", "tally", "exercises", "also", "objective", "answers"]

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

  private static func add(_ comment: Located<String>, to fields: inout [YAMLField], log: DiagnosticLog) {
    guard let field = field(comment) else {
      log.report(.notASetting(comment.value, at: comment.location))
      return
    }
    if let first = fields.first(where: { $0.name == field.name }) {
      log.report(.repeatedSetting(field.name, first: first.location, at: field.location))
    } else {
      fields.append(field)
    }
  }

  /// `minutes: 3` as a field; nil if there is no colon.
  static func field(_ comment: Located<String>) -> YAMLField? {
    guard let colon = comment.value.firstIndex(of: ":") else { return nil }
    let name = String(comment.value[..<colon]).trimmed
    let value = String(comment.value[comment.value.index(after: colon)...]).trimmed
    guard !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
    let content: YAMLValue.Content = value.isEmpty ? .nothing : .scalar(value)
    return YAMLField(name: name, location: comment.location, value: YAMLValue(content: content, location: comment.location))
  }

  /// The words of each comment, and where the comment starts.
  static func comments(in html: String, at start: SourceLocation) -> [Located<String>] {
    var comments: [Located<String>] = []
    var location = start
    var rest = html[...]
    while let open = rest.firstRange(of: "<!--") {
      location.advance(over: rest[..<open.lowerBound])
      guard let close = rest[open.upperBound...].firstRange(of: "-->") else { break }
      comments.append(Located(String(rest[open.upperBound..<close.lowerBound]).trimmed, at: location))
      location.advance(over: rest[open.lowerBound..<close.upperBound])
      rest = rest[close.upperBound...]
    }
    return comments
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
