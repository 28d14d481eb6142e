import Curriculum
import Foundation
import Testing

@testable import SiteRenderer

/// The content of this repository with its own templates: every page kind, with everything on it.
enum RenderedSite {
  static let toolkit: Toolkit = {
    let files = RenderedSite.files(in: "Content").map { SourceFile(path: $0.key, bytes: $0.value) }
    guard let toolkit = Compilation(of: files.sorted { $0.path < $1.path }).toolkit else {
      preconditionFailure("The content does not compile; `toolkit check` says why.")
    }
    return toolkit
  }()

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

  static func site(for audience: Audience = .trainer) throws -> Site {
    try Site(rendering: toolkit, for: audience, with: assets)
  }

  /// The pages by path: not the frame among the assets that keeps people's progress.
  static func pages(for audience: Audience = .trainer) throws -> [(path: String, html: String)] {
    try site(for: audience).files.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }.map {
      ($0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  private static func texts(in folder: String) -> [String: String] {
    files(in: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static func files(in folder: String) -> [String: [UInt8]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(folder)").standardizedFileURL
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return names.reduce(into: [:]) { files, name in
      if let bytes = try? Data(contentsOf: root.appending(path: name)) { files[name] = Array(bytes) }
    }
  }
}
