import Curriculum

/// How far a translation has come, for programs.
struct TranslationReport: Encodable {
  struct Text: Encodable {
    /// Of the source, in the content folder.
    var path: String
    /// What a translation of the source as it is now has after `translates:`.
    var fingerprint: String
  }

  var language: String
  var upToDate: [Text]
  var outOfStep: [Text]
  var missing: [Text]

  init(_ translation: Toolkit.Translation) {
    func texts(_ paths: some Sequence<String>) -> [Text] {
      paths.sorted().map { Text(path: $0, fingerprint: translation.fingerprints[$0] ?? "") }
    }
    language = translation.toolkit.about.language
    upToDate = texts(translation.translated.subtracting(translation.outOfStep))
    outOfStep = texts(translation.outOfStep)
    missing = texts(translation.untranslated)
  }
}
