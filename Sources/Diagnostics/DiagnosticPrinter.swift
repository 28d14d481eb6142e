/// Diagnostics as people read them: the line that editors parse, the source line with carets, the notes in the same way, and the fix.
///
///     Content/toolkit.yml:1:1: error: unknown field 'titel'; did you mean 'title'?
///        1 | titel: Our toolkit
///          | ^~~~~
///          = fix: write 'title' for 'titel'
package struct DiagnosticPrinter {
  private let folders: SourceFolders?
  private let isColored: Bool
  private let lines: [String: SourceLines]

  /// - Parameters:
  ///   - files: The bytes of the files that diagnostics point into, by path; a place in another file is named without its line.
  ///   - folders: Where the files are; nil if their paths say so.
  ///   - isColored: Severities, places and fixes are colored, for a terminal.
  package init(files: [String: [UInt8]], folders: SourceFolders? = nil, isColored: Bool = false) {
    lines = files.mapValues { SourceLines($0) }
    self.folders = folders
    self.isColored = isColored
  }

  package func text(of diagnostic: Diagnostic) -> String {
    var text = entry(diagnostic.severity.rawValue, diagnostic.summary, at: diagnostic.location)
    if let fix = diagnostic.fix { text += ["     \(styled("=", .blue)) \(styled("fix:", .bold)) \(fix.summary.shown)"] }
    for note in diagnostic.notes { text += entry("note", note.text, at: note.location) }
    return text.joined(separator: "\n")
  }

  /// The message in one line, and the excerpt below it.
  private func entry(_ kind: String, _ summary: String, at location: SourceLocation) -> [String] {
    let seen = folders?.seen(location) ?? location
    let message = "\(styled("\(seen):".shown, .bold)) \(styled("\(kind):", style(of: kind))) \(summary.shown)"
    guard let excerpt = lines[location.path].flatMap({ SourceExcerpt(of: location, in: $0) }) else { return [message] }
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(4 - number.count, 0))
    let blank = String(repeating: " ", count: max(number.count, 4))
    return [
      message,
      "\(styled("\(margin)\(number) |", .blue)) \(excerpt.text)",
      "\(styled("\(blank) |", .blue)) \(styled(excerpt.marks, style(of: kind)))",
    ]
  }

  // MARK: - Color

  /// Codes of ECMA-48, "select graphic rendition".
  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case magenta = "1;35"
    case cyan = "1;36"
    case blue = "34"
  }

  private func style(of kind: String) -> Style {
    switch kind {
    case Diagnostic.Severity.error.rawValue: .red
    case Diagnostic.Severity.warning.rawValue: .magenta
    default: .cyan
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
