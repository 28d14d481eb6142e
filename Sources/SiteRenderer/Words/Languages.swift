import Curriculum
import Diagnostics

/// The words of the interface in every language that has a file, held against each other and against what asks for them.
struct Languages: Sendable {
  private let words: [String: Words]

  /// The language in which the interface is written first, and from which the others are translated.
  static let reference = "en"

  /// - Parameter texts: The files of `Site/Languages`, by language.
  init(_ texts: [String: String]) throws(CompileFailure) {
    var words: [String: Words] = [:]
    var problems: [Diagnostic] = []
    for (language, text) in texts {
      do throws(CompileFailure) {
        words[language] = try Words(reading: text, language: language)
      } catch {
        problems += error.diagnostics
      }
    }
    let location = SourceLocation(path: Words.path(of: Self.reference))
    if problems.isEmpty, let reference = words[Self.reference] {
      for word in Words.keysOfProgram where reference.phrases[word] == nil {
        problems.append(.missingInterfaceText(word, at: location))
      }
      for other in words.values where other.language != Self.reference { problems += other.differences(from: reference) }
    } else if problems.isEmpty {
      problems.append(.noLanguage(Self.reference, known: [], at: location))
    }
    guard problems.isEmpty else { throw CompileFailure(problems) }
    self.words = words
  }

  /// The words for a BCP 47 tag: of `es-US`, or if there are none, of `es`.
  func words(for language: String) throws(CompileFailure) -> Words {
    let short = String(language.prefix { $0 != "-" })
    guard let found = words[language] ?? words[short] else {
      let location = SourceLocation(path: Words.path(of: short))
      throw CompileFailure([.noLanguage(language, known: words.keys.sorted(), at: location)])
    }
    return found
  }
}
