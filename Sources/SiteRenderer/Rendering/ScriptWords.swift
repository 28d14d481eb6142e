import Curriculum
import Diagnostics

/// The texts of the interface that scripts ask for, by `words("group.name", …)`: only those, in the language of the site.
struct ScriptWords {
  let json: JSON

  /// - Parameter scripts: By path in `Scripts/`. Throws the keys for which there is no text.
  init(of scripts: [String: String], in words: Words) throws(CompileFailure) {
    var problems: [Diagnostic] = []
    var phrases: [String: Phrase] = [:]
    for (path, text) in scripts {
      for (key, location) in Self.keys(in: text, path: "Site/Scripts/\(path)") {
        phrases[key] = words.phrases[key]
        if phrases[key] == nil { problems.append(.unknownText(key, candidates: Array(words.phrases.keys), at: location)) }
      }
    }
    guard problems.isEmpty else { throw CompileFailure(problems) }
    let texts = phrases.sorted { $0.key < $1.key }.map { ($0.key, Self.json(of: $0.value)) }
    json = .object([("language", .string(words.language)), ("texts", .object(texts))])
  }

  private static func json(of phrase: Phrase) -> JSON {
    guard phrase.counts else { return .string(phrase.text) }
    return .object(phrase.forms.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }

  /// A script names its keys as they are, never puts them together.
  static func keys(in script: String, path: String) -> [(key: String, location: SourceLocation)] {
    script.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      line.ranges(of: "words(\"").map { range in
        let key = line[range.upperBound...].prefix { $0 != "\"" }
        let column = line[..<range.upperBound].utf8.count + 1
        return (String(key), SourceLocation(path: path, line: index + 1, column: column, length: key.utf8.count))
      }
    }
  }
}
