import ConsentCore
import Diagnostics

/// What the words of a value look like.
package enum ValueForm: Hashable, Sendable {
  case text
  /// `true` or `false`.
  case flag
  case wholeNumber(ClosedRange<Int>)
  /// A regular expression of JSON Schema.
  case pattern(String, name: String)
  /// One of some names.
  case choice([String])
}

/// What a field takes, and how its words are read.
struct ValueKind<Value> {
  /// As it stands in a message: "a whole number".
  var name: String
  /// The words to choose from, if they can be listed.
  var choices: [String] = []
  /// Yes or no, which needs no suggestion.
  var isFlag: Bool { Value.self == Bool.self }
  var read: (String) -> Value?
  /// The one spelling that surely was meant by words that `read` refuses; nil if there is none.
  var mend: (String) -> String? = { _ in nil }

  /// What the words look like, for those who check them without reading them.
  var form = ValueForm.text

  fileprivate func formed(pattern: String) -> Self { formed(.pattern(pattern, name: name)) }

  func formed(_ form: ValueForm) -> Self {
    var kind = self
    kind.form = form
    return kind
  }

  /// With a way to mend words.
  fileprivate func mending(_ mend: @escaping (String) -> String?) -> Self {
    var kind = self
    kind.mend = mend
    return kind
  }
}

extension ValueKind<String> {
  static var text: Self {
    ValueKind(name: "a text") { text in
      let trimmed = text.trimmed
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  /// Words as they stand, which may be blank.
  static var verbatim: Self { ValueKind(name: "a text") { $0 } }

  /// What addresses are made of.
  static var id: Self {
    ValueKind(name: "an id of small letters, digits and hyphens") { Slug.isValid($0) ? $0 : nil }.mending { text in
      let slug = Slug.make(from: text)
      return slug.isEmpty ? nil : slug
    }.formed(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$")
  }

  /// A month such as 2026-11.
  static var month: Self {
    ValueKind(name: "a month such as 2026-11") { text in
      text.utf8.count == 7 && Day(iso: text + "-01") != nil ? text : nil
    }.mending { Day(sloppy: $0 + "-1").map { String($0.iso.prefix(7)) } }
      .formed(pattern: "^[0-9]{4}-[0-9]{2}$")
  }

  /// A day, kept as written.
  static var date: Self {
    ValueKind(name: ValueKind<Day>.day.name) { Day(iso: $0) == nil ? nil : $0 }.mending(ValueKind<Day>.day.mend)
      .formed(ValueKind<Day>.day.form)
  }

  /// What the overlay's report and messages give for a shared text.
  static var fingerprint: Self {
    ValueKind(name: "a fingerprint of eight digits and letters such as '0a1b2c3d'") { text in
      text.utf8.count == 8 && text.allSatisfy { $0.isHexDigit && !$0.isUppercase } ? text : nil
    }.formed(pattern: "^[0-9a-f]{8}$")
  }

  static var emailAddress: Self {
    ValueKind(name: "an email address such as 'name@example.org'") { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      let isAddress = parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(where: \.isWhitespace)
      return isAddress ? text : nil
    }.formed(pattern: "^[^@ ]+@[^@ ]+[.][^@ ]+$")
  }

  static var telephone: Self {
    ValueKind(name: "a telephone number such as '555-0100'") { text in
      let isNumber = text.allSatisfy { $0.isNumber || "+-(). ext".contains($0) }
      return isNumber && text.count(where: \.isNumber) >= 3 ? text : nil
    }.formed(pattern: "^[-0-9+(). ext]{3,}$")
  }

  static var webAddress: Self {
    ValueKind(name: "a web address that starts with 'https://' or 'http://'") { text in
      let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
      return isAddress && !text.contains(where: \.isWhitespace) ? text : nil
    }.formed(pattern: "^https?://[^ ]+$")
  }

  static var languageTag: Self {
    ValueKind(name: "a language tag such as 'en'") { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let isTag = parts.allSatisfy {
        (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
      return isTag && (2...3).contains(parts[0].utf8.count) ? text : nil
    }.formed(pattern: "^[A-Za-z0-9]{2,3}(-[A-Za-z0-9]{1,8})*$")
  }
}

extension ValueKind<Color> {
  static var color: Self {
    ValueKind(name: "a color of six hexadecimal digits such as '#0d4a45', in quotation marks") { Color($0) }
      .mending { Color("#" + $0)?.text }
      .formed(pattern: "^#[0-9A-Fa-f]{6}$")
  }
}

extension ValueKind<[String]> {
  /// Ids in one line, with commas between them, and the blanks around each.
  static var ids: Self {
    ValueKind(name: "ids with commas between them, such as 'all-purpose, sound-or-not'") { text in
      let ids = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return ids.allSatisfy { Slug.isValid($0.trimmed) } ? ids : nil
    }
  }
}

extension ValueKind<Int> {
  static func wholeNumber(_ range: ClosedRange<Int>) -> Self {
    ValueKind(name: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }.formed(.wholeNumber(range))
  }

  /// A time in the training room.
  static var minutes: Self {
    let number = wholeNumber(1...1000)
    return number.mending { text in
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 2, ["min", "min.", "mins", "minute", "minutes"].contains(words[1].lowercased()) else { return nil }
      return number.read(words[0]).map { String($0) }
    }
  }
}

extension ValueKind<Bool> {
  static var flag: Self {
    ValueKind(name: "'true' or 'false'", choices: ["true", "false"]) {
      ["true": true, "yes": true, "false": false, "no": false][$0]
    }.mending { ["true": "true", "yes": "true", "false": "false", "no": "false"][$0.lowercased()] }
      .formed(.flag)
  }

  /// A setting, which reads better with yes and no.
  static var yesOrNo: Self {
    ValueKind(name: "'yes' or 'no'", choices: ["yes", "no"]) { ["yes": true, "no": false][$0] }.mending {
      ["true": "yes", "yes": "yes", "false": "no", "no": "no"][$0.lowercased()]
    }
  }
}

extension ValueKind<Day> {
  static var day: Self {
    ValueKind(name: "a date such as 2026-11-03") { Day(iso: $0) }.mending { (Day(sloppy: $0) ?? Day(written: $0))?.iso }
      .formed(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  }
}

extension ValueKind {
  /// One of some names.
  static func choice(_ values: [(name: String, value: Value)]) -> Self {
    let names = values.map(\.name)
    return ValueKind(name: "one of \(names.map { "'\($0)'" }.joined(separator: ", "))", choices: names) { text in
      values.first { $0.name == text }?.value
    }.mending { sureMatch(for: $0, in: names) }.formed(.choice(names))
  }
}

extension ValueKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  static var rawName: Self { choice(Value.allCases.map { ($0.rawValue, $0) }) }
}

extension String {
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }
}
