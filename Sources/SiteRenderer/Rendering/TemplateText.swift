import Curriculum
import Diagnostics

/// A template as it was written, with the words of a language put into it.
///
/// `[[group.name]]` stands for a text of the interface. Where the text says `{day}`, the page's own `{{day}}` goes in, or what is written
/// behind the key:
///
///     <p>[[common.as-of | day: {{decision.day}}]]</p>
struct TemplateText {
  private let text: String
  private let path: String

  init(_ text: String, name: String) {
    self.text = text
    path = "Site/Templates/\(name).mustache"
  }

  /// A place where a text goes in.
  private struct Slot {
    var key: String
    /// Template texts by the names that they go in for.
    var values: [String: String]

    init(_ inner: Substring) {
      let pieces = inner.split(separator: " | ").map(String.init)
      key = pieces.first ?? ""
      values = [:]
      for piece in pieces.dropFirst() {
        guard let colon = piece.firstIndex(of: ":") else { continue }
        values[String(piece[..<colon])] = String(piece[piece.index(after: colon)...].drop { $0 == " " })
      }
    }
  }

  /// The template in a language. Throws the keys that it does not have.
  func mustache(in words: Words) throws(CompileFailure) -> String {
    var problems: [Diagnostic] = []
    let mustache = Self.filled(text[...], in: words) { key, place in
      problems.append(.unknownText(key, candidates: Array(words.phrases.keys), at: location(of: place)))
    }
    if !problems.isEmpty { throw CompileFailure(problems) }
    return mustache
  }

  /// The keys of all texts in it.
  var keys: Set<String> {
    var keys: Set<String> = []
    var rest = text[...]
    while let start = rest.firstRange(of: "[[") {
      rest = rest[start.upperBound...]
      keys.insert(String(rest.prefix { $0 != " " && $0 != "]" }))
    }
    return keys
  }

  /// Slots may stand inside of slots.
  private static func filled(_ text: Substring, in words: Words, unknown: (String, String.Index) -> Void) -> String {
    var filled = ""
    var rest = text
    while let start = rest.firstRange(of: "[["), let end = end(of: rest[start.lowerBound...]) {
      filled += rest[..<start.lowerBound]
      let slot = Slot(rest[start.upperBound..<rest.index(end, offsetBy: -2)])
      if let phrase = words.phrases[slot.key] {
        filled += phrase.text.escapedForHTML.filled { name in
          slot.values[name].map { Self.filled($0[...], in: words) { key, _ in unknown(key, start.lowerBound) } }
            ?? "{{\(name)}}"
        }
      } else {
        unknown(slot.key, start.lowerBound)
      }
      rest = rest[end...]
    }
    return filled + rest
  }

  /// Behind the brackets that close those with which the text starts.
  private static func end(of text: Substring) -> String.Index? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix("[[") {
        depth += 1
        index = text.index(index, offsetBy: 2)
      } else if text[index...].hasPrefix("]]") {
        depth -= 1
        index = text.index(index, offsetBy: 2)
        if depth == 0 { return index }
      } else {
        index = text.index(after: index)
      }
    }
    return nil
  }

  private func location(of place: String.Index) -> SourceLocation {
    let before = text[..<place]
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    return SourceLocation(path: path, line: line.count, column: (line.last?.utf8.count ?? 0) + 1)
  }
}
