import Curriculum
import Diagnostics

/// A toolkit in one language, with the words for its pages.
struct LocalEdition {
  /// A language that a page is also in.
  struct Twin {
    let language: String
    /// As it calls itself: `Español`.
    let name: String
    let folder: String
  }

  let toolkit: Toolkit
  let words: Words
  /// Paths of content files that stand as they were written, in `sourceLanguage`.
  let untranslated: Set<String>
  let sourceLanguage: String
  /// Where its pages are: empty for the language of the texts, else `es/`.
  let folder: String
  var twins: [Twin] = []

  /// In the language of the texts.
  init(of toolkit: Toolkit, in words: Words) {
    self.toolkit = toolkit
    self.words = words
    untranslated = []
    sourceLanguage = toolkit.about.language
    folder = ""
  }

  private init(_ translation: Toolkit.Translation, of source: Toolkit, in words: Words) {
    toolkit = translation.toolkit
    self.words = words
    // Forms and lists of works have no translations at all.
    let others = translation.toolkit.forms.map(\.location.path) + ["references.yml", "resources.yml"]
    untranslated = Set(translation.untranslated + others)
    sourceLanguage = source.about.language
    folder = "\(translation.toolkit.about.language)/"
  }

  /// All languages of a toolkit, its own first.
  static func all(of toolkit: Toolkit, in words: [Words]) -> [LocalEdition] {
    var editions = [LocalEdition(of: toolkit, in: words[0])]
    editions += zip(toolkit.translations, words.dropFirst()).map { LocalEdition($0, of: toolkit, in: $1) }
    let twins = editions.map { edition in
      Twin(language: edition.toolkit.about.language, name: edition.words[.languageName], folder: edition.folder)
    }
    for index in editions.indices { editions[index].twins = twins.filter { $0.folder != editions[index].folder } }
    return editions
  }
}
