import Diagnostics
import Foundation

/// The functions in `Sources/` that word messages, each in a file such as `Diagnostic+Links.swift`.
enum MessageFunctions {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The ids that follow from their names, once for each function.
  static func names() throws -> [String] {
    let sources = package.appending(path: "Sources").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { path in
      path.split(separator: "/").last?.hasPrefix("Diagnostic+") == true
    }
    return try files.flatMap { file in
      let text = try String(contentsOfFile: sources + "/" + file, encoding: .utf8)
      return text.matches(of: #/(?m)^  static func (\w+)\(/#).map { match in
        Diagnostic.error("", at: SourceLocation(path: ""), function: String(match.1), file: file).id.name
      }
    }
  }

  /// The ids that were given, one a line.
  static func listed() throws -> Set<String> {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "diagnostic-ids.txt").path
    return Set(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init))
  }
}
