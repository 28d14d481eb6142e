import Diagnostics

/// A Markdown file cut in two: the facts between two lines of `---`, and the text below them.
struct SplitText {
  /// The YAML, which starts on line 2.
  let facts: String
  let body: String
  /// The line of the file on which `body` starts.
  let bodyLine: Int

  static let fence = "---"

  /// Nil if the front matter is missing or never closed; the log says so.
  init?(_ file: TextFile, log: DiagnosticLog) {
    let lines = file.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    guard Self.isFence(lines[0]) else {
      log.report(.missingFrontMatter(at: SourceLocation(path: file.path)))
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: Self.isFence) else {
      log.report(.unclosedFrontMatter(at: SourceLocation(path: file.path)))
      return nil
    }
    facts = lines[1..<end].joined(separator: "\n") + "\n"
    body = end + 1 < lines.count ? String(file.text[lines[end + 1].startIndex...]) : ""
    bodyLine = end + 2
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix(fence) && line.dropFirst(fence.count).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
