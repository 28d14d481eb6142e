import Curriculum
import Foundation
import Testing

@testable import SiteRenderer

/// The content of this repository with its own templates: every page kind, with everything on it.
enum RenderedSite {
  /// In the language of the content alone; `LanguageTests` looks at the others.
  static let toolkit: Toolkit = {
    var toolkit = wholeToolkit
    toolkit.translations = []
    return toolkit
  }()

  static let wholeToolkit = toolkit(with: nil)

  /// The same as the example of an overlay adapts it, in one language.
  static let adaptedToolkit: Toolkit = {
    var adapted = toolkit(with: "Examples/larkspur-county")
    adapted.translations = []
    return adapted
  }()

  private static func toolkit(with overlay: String?) -> Toolkit {
    guard let toolkit = Compilation(of: sources(in: "Content"), local: overlay.map { sources(in: $0) }).toolkit else {
      preconditionFailure("The content does not compile; `toolkit check` says why.")
    }
    return toolkit
  }

  private static func sources(in folder: String) -> [SourceFile] {
    files(in: folder).map { SourceFile(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
  }

  static let assets = SiteAssets(
    templates: Dictionary(
      uniqueKeysWithValues: texts(in: "Site/Templates").map { (String($0.dropLast(".mustache".count)), $1) }
    ),
    styles: texts(in: "Site/Styles"),
    scripts: texts(in: "Site/Scripts"),
    staticFiles: files(in: "Site/Static"),
    languages: Dictionary(uniqueKeysWithValues: texts(in: "Site/Languages").map { (String($0.dropLast(".yml".count)), $1) }),
    consentCore: [0x00, 0x61, 0x73, 0x6D]
  )

  /// English, the language of the content.
  static let words: Words = {
    guard let words = try? Languages(assets.languages).words(for: toolkit.about.language) else {
      preconditionFailure("The languages of the interface have mistakes; `toolkit build` says which.")
    }
    return words
  }()

  /// In every language, with links to the others; English first.
  static let editions: [LocalEdition] = {
    let languages = try? Languages(assets.languages)
    let words = ([toolkit] + wholeToolkit.translations.map(\.toolkit)).compactMap {
      try? languages?.words(for: $0.about.language)
    }
    return LocalEdition.all(of: wholeToolkit, in: words)
  }()

  /// In English.
  static let edition = editions[0]

  /// As its editors made it, or as the example of an overlay adapts it.
  enum Edition: CaseIterable {
    case shared, adapted
  }

  /// Each is made once for all tests.
  static func site(_ edition: Edition = .shared, for audience: Audience = .trainer) throws -> Site {
    switch (edition, audience) {
    case (.shared, .trainer): try sharedForTrainers.get()
    case (.shared, .participant): try sharedForParticipants.get()
    case (.adapted, .trainer): try adaptedForTrainers.get()
    case (.adapted, .participant): try adaptedForParticipants.get()
    }
  }

  private static let sharedForTrainers = Result { try Site(rendering: toolkit, for: .trainer, with: assets) }
  private static let sharedForParticipants = Result { try Site(rendering: toolkit, for: .participant, with: assets) }
  private static let adaptedForTrainers = Result { try Site(rendering: adaptedToolkit, for: .trainer, with: assets) }
  private static let adaptedForParticipants = Result { try Site(rendering: adaptedToolkit, for: .participant, with: assets) }

  /// The pages by path: not the frame among the assets that keeps people's progress.
  static func pages(_ edition: Edition = .shared, for audience: Audience = .trainer) throws -> [(path: String, html: String)] {
    try site(edition, for: audience).files.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }.map {
      ($0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  private static func texts(in folder: String) -> [String: String] {
    files(in: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  static func files(in folder: String) -> [String: [UInt8]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(folder)").standardizedFileURL
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return names.reduce(into: [:]) { files, name in
      if let bytes = try? Data(contentsOf: root.appending(path: name)) { files[name] = Array(bytes) }
    }
  }
}
