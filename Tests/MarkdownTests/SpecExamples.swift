import Foundation
import Testing

/// An example of a specification: Markdown, and the HTML that it must become.
struct SpecExample: Decodable, CustomTestStringConvertible {
  var example: Int
  var section: String
  var markdown: String
  var html: String
  /// Which file of cmark-gfm the example comes from; only in the file of tables and task lists.
  var source: String?

  var testDescription: String { [source, "\(section) \(example)"].compactMap(\.self).joined(separator: " ") }
}

/// The files of examples, which are not part of this repository: they are looked for in the folder `shared/data/commonmark` beside
/// the package or one level up, or in the one that `COMMONMARK_DATA` names.
enum SpecFile: String, CaseIterable {
  case commonMark = "commonmark-0.30.json"
  case regressions = "cmark-0.30-regressions.json"
  case tablesAndTasks = "gfm-tables-and-task-lists.json"

  static let isPresent = allCases.allSatisfy { FileManager.default.fileExists(atPath: $0.url.path) }
  static let absence: Comment = "the specifications' examples are not on this machine; COMMONMARK_DATA can name their folder"

  private var url: URL {
    Self.folder.appending(path: rawValue).standardizedFileURL
  }

  private static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["COMMONMARK_DATA"] { return URL(filePath: named) }
    let folders = ["../shared", "../../shared"].map { packageRoot.appending(path: $0 + "/data/commonmark").standardizedFileURL }
    return folders.first { FileManager.default.fileExists(atPath: $0.path) } ?? folders[0]
  }()

  /// Empty if the file is not there; `isPresent` says so.
  var examples: [SpecExample] {
    guard let data = try? Data(contentsOf: url) else { return [] }
    do {
      return try JSONDecoder().decode([SpecExample].self, from: data)
    } catch {
      Issue.record("cannot read \(url.path): \(error)")
      return []
    }
  }
}

private let packageRoot = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
