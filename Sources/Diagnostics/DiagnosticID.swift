/// What a kind of diagnostic is called, for programs and for those who look it up: it stays when the words of the message change.
///
/// It is the name of the function that words the message, so that no message can lack one or have that of another; its topic is the
/// part of the file's name behind the `+`. A test holds the list of all.
///
///     Diagnostic.unknownField(…) in Diagnostic+Fields.swift  // unknown-field, of fields
package struct DiagnosticID: Hashable, Comparable, Sendable {
  private let function: String
  private let file: String

  /// - Parameters:
  ///   - function: A function's name as `#function` gives it: `unknownField(_:_:at:)`.
  ///   - file: A file as `#fileID` gives it: `Curriculum/Diagnostic+Fields.swift`.
  init(function: String, file: String) {
    self.function = function
    self.file = file
  }

  // Worked out when somebody asks, which is seldom, since a check that finds much would spend much of its time here.

  /// Small letters and hyphens.
  package var name: String { Self.hyphenated(function.prefix { $0 != "(" }) }

  /// What it is about, one of few: `fields`, `links`.
  package var topic: String {
    let stem = file.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    return Self.hyphenated(stem.split(separator: "+").last ?? "")
  }

  package static func < (a: DiagnosticID, b: DiagnosticID) -> Bool { (a.name, a.topic) < (b.name, b.topic) }

  /// `invalidUTF8` gives `invalid-utf8`.
  private static func hyphenated(_ name: Substring) -> String {
    var words = ""
    var followsCapital = true
    for character in name {
      if character.isUppercase, !followsCapital { words += "-" }
      words += character.lowercased()
      followsCapital = character.isUppercase
    }
    return words
  }
}
