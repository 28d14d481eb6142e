import Diagnostics

/// The content folder taken apart by language: what is written in the language of the toolkit, and what translates it.
///
/// A translation stands beside its source, `glossary.es.md` beside `glossary.md`, and has the same parts in the same order. Its front
/// matter has the fields whose words it translates, and `translates`, the fingerprint of the source that it was made from; every other
/// field is the source's own.
struct ContentLanguages {
  /// What translates nothing.
  private(set) var sources: [SourceFile] = []
  /// By language, then by the path of what is translated.
  private var translations: [String: [String: Translation]] = [:]
  /// Of every source that can be translated, by path.
  private var fingerprints: [String: String] = [:]

  private struct Translation {
    let file: SourceFile
    let facts: TranslationFacts
  }

  init(_ files: [SourceFile], remembering memory: inout ReadingMemory) {
    for file in files {
      if let name = TranslationName(file.path) {
        let translation = Translation(file: file, facts: memory.facts(of: file))
        translations[name.language, default: [:]][name.source] = translation
      } else {
        sources.append(file)
      }
    }
    for source in sources where ContentPath(source.path).isTranslatable {
      fingerprints[source.path] = memory.facts(of: source).fingerprint
    }
  }

  /// The files as they are read for a language: each source, or its translation with the source beside it.
  ///
  /// - Parameter aside: Paths of sources whose translations are left out.
  func files(in language: String, without aside: Set<String>) -> [SourceFile] {
    sources.map { source in
      guard !aside.contains(source.path), let translation = translations[language]?[source.path] else { return source }
      return SourceFile(path: source.path, bytes: translation.file.bytes, original: source.bytes)
    }
  }

  /// A toolkit that was read from `files(in:)`, with what it is a translation of.
  func translation(_ toolkit: Toolkit, to language: String, without aside: Set<String>) -> Toolkit.Translation {
    let own = translations[language, default: [:]]
    return Toolkit.Translation(
      toolkit: toolkit,
      translated: Set(own.keys).subtracting(aside),
      untranslated: fingerprints.keys.filter { own[$0] == nil }.sorted(),
      outOfStep: outOfStep(in: language),
      fingerprints: fingerprints
    )
  }

  /// The paths of the sources that have a translation.
  func translated(in language: String) -> Set<String> { Set(translations[language, default: [:]].keys) }

  /// Names the translations that are left out although their sources have not changed.
  func report(leftOut aside: Set<String>, in language: String, log: DiagnosticLog) {
    let behind = outOfStep(in: language)
    guard let cause = aside.intersection(behind).min() else { return }
    for path in aside.subtracting(behind).sorted() {
      guard let translation = translations[language]?[path] else { continue }
      log.report(.leftOut(becauseOf: cause, at: SourceLocation(path: translation.file.path)))
    }
  }

  /// The paths of the sources that have changed since they were translated.
  func outOfStep(in language: String) -> Set<String> {
    let changed = translations[language, default: [:]].filter { path, translation in
      translation.facts.translates?.value != fingerprints[path]
    }
    return Set(changed.keys)
  }

  /// A diagnostic about a translated text, at the place where it stands; nil for one about a source, which has been told already.
  func own(_ diagnostic: Diagnostic, in language: String) -> Diagnostic? {
    guard let translation = translations[language]?[diagnostic.location.path] else { return nil }
    var diagnostic = diagnostic
    diagnostic.location.path = translation.file.path
    diagnostic.fix?.location.path = translation.file.path
    return diagnostic
  }

  /// Whether each translation has its source and its language, and is of its source as it is now.
  func check(languages: [String], log: DiagnosticLog) {
    for (language, files) in translations {
      for (path, translation) in files {
        let place = SourceLocation(path: translation.file.path)
        if !ContentPath(path).isTranslatable {
          log.report(.notTranslatable(path, at: place))
        } else if !languages.contains(language) {
          log.report(.unlistedLanguage(language, at: place))
        } else if !sources.contains(where: { $0.path == path }) {
          log.report(.translationOfNothing(path, candidates: sources.map(\.path), at: place))
        } else if let fingerprint = fingerprints[path] {
          check(translation, of: path, withFingerprint: fingerprint, log: log)
        }
      }
    }
  }

  private func check(_ translation: Translation, of source: String, withFingerprint fingerprint: String, log: DiagnosticLog) {
    guard translation.facts.isReadable else { return }
    guard let translates = translation.facts.translates else {
      log.report(.missingFingerprint(fingerprint, of: source, at: SourceLocation(path: translation.file.path)))
      return
    }
    if translates.value != fingerprint { log.report(.outOfStep(with: source, now: fingerprint, at: translates.location)) }
  }
}

/// `readings/law.es.md` taken apart; nil for a file that translates nothing.
struct TranslationName {
  let source: String
  let language: String

  init?(_ path: String) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let parts = path[folder.endIndex...].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, ["md", "yml"].contains(parts[2]), !parts[0].isEmpty else { return nil }
    let tag = parts[1]
    // A file may have a period in its name for other reasons.
    guard (2...3).contains(tag.prefix { $0 != "-" }.count), tag.allSatisfy({ $0 == "-" || $0.isLetter }) else { return nil }
    guard ValueKind.languageTag.read(String(tag)) != nil else { return nil }
    source = "\(folder)\(parts[0]).\(parts[2])"
    language = String(tag)
  }
}

/// What a file alone says about translating: as a source its fingerprint, as a translation the fingerprint that it was made from.
struct TranslationFacts: Sendable {
  static let field = "translates"

  let isReadable: Bool
  /// Nil for a translation, and for a file that cannot be read.
  let fingerprint: String?
  /// As the front matter of a translation has it.
  let translates: Located<String>?

  init(of file: SourceFile) {
    let text = TextFile(file, log: DiagnosticLog())
    let isTranslation = TranslationName(file.path) != nil
    isReadable = text != nil
    fingerprint = isTranslation ? nil : text?.fingerprint
    translates = isTranslation ? text.flatMap { Self.translates($0) } : nil
  }

  private static func translates(_ file: TextFile) -> Located<String>? {
    let silent = DiagnosticLog()
    let isYAML = file.path.hasSuffix(".yml")
    guard let facts = isYAML ? file.text : SplitText(file, log: silent)?.facts else { return nil }
    let yaml = YAMLText(facts, path: file.path, firstLine: isYAML ? 1 : 2)
    let field = yaml.value(log: silent)?.fields(log: silent)?.first { $0.name == Self.field }
    return field.flatMap { field in field.value.scalar.map { Located($0, at: field.value.location) } }
  }
}

extension [YAMLField] {
  /// The fields of a translation, with those of its source that it does not have itself.
  func inheriting(_ original: [YAMLField]) -> [YAMLField] {
    let own = filter { $0.name != TranslationFacts.field }
    return own + original.filter { inherited in !own.contains { $0.name == inherited.name } }
  }
}

extension TextFile {
  /// Eight digits and letters that change when the text does; of `toolkit.yml`, when its words do, since a new version is no new text.
  var fingerprint: String {
    let digits = String((ContentPath(path) == .toolkit ? words : text).utf8.fnv1a & 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Of the fields that a translation has words for, in their order.
  private var words: String {
    let fields = YAMLText(text, path: path).value(log: DiagnosticLog())?.fields(log: DiagnosticLog()) ?? []
    let named = fields.filter { ["title", "publisher", "credit", "notice"].contains($0.name) }
    return named.sorted { $0.name < $1.name }.map { "\($0.name): \($0.value.scalar ?? "")" }.joined(separator: "\n")
  }
}

extension ContentPath {
  /// Whether a file of the kind may have translations beside it. Forms have none: a form in another language is a form of its own, which
  /// the core has to judge.
  var isTranslatable: Bool {
    switch self {
    case .toolkit, .glossary, .evaluation, .module, .section, .reading, .exercise, .check, .assessment, .law, .about: true
    default: false
    }
  }
}
