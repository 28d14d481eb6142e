package import Diagnostics

/// A text of the interface, with `{name}` where something goes in; or, where it counts something, its forms by number.
///
///     back: Back to the exercise
///     minutes: { one: 1 minute, other: "{count} minutes" }
package struct Phrase: Hashable, Sendable {
  /// By the categories of Unicode's plural rules; a text that does not count is its own `other`.
  package let forms: [String: String]
  package let location: SourceLocation

  static let categories = ["zero", "one", "two", "few", "many", "other"]

  init(_ text: String, at location: SourceLocation) {
    forms = ["other": text]
    self.location = location
  }

  init(forms: [String: String], at location: SourceLocation) {
    self.forms = forms
    self.location = location
  }

  package var text: String { forms["other"] ?? "" }

  package var counts: Bool { forms.count > 1 }

  /// The names between braces, once each.
  package var placeholders: Set<String> { Set(forms.values.flatMap { $0.placeholders }) }
}

extension String {
  /// The names between braces: `day` and `edition` in `As of {day}, under {edition}`.
  fileprivate var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }

  /// The text with values in the places of names. A name without a value stays as it is.
  package func filled(with value: (String) -> String?) -> String {
    var filled = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += value(String(rest[rest.index(after: open)..<close])) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
