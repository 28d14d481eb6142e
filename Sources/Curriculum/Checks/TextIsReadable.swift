import Diagnostics

/// A stretch of text under one heading is not harder to read than the grade that `toolkit.yml` allows.
///
/// Fewer than 100 words say too little about a level, so that short stretches are read together with those behind them.
enum TextIsReadable {
  static let fewestWords = 100

  static func check(_ text: ContentText, grade: Int, log: DiagnosticLog) {
    var level = ReadingLevel()
    var start: SourceLocation?
    func finish() {
      guard level.words >= fewestWords else { return }
      if let found = level.gradeInTenths, found > grade * 10 + 9 {
        log.report(.hardText(gradeInTenths: found, grade: grade, at: start ?? SourceLocation(path: text.path)))
      }
      level = ReadingLevel()
      start = nil
    }
    for passage in text.passages where !passage.isQuoted {
      switch passage.kind {
      case .heading(let depth):
        if depth <= 3 { finish() }
        if start == nil { start = passage.location }
      case .paragraph, .item:
        if start == nil { start = passage.location }
        level.add(passage.text)
      case .cell: break
      }
    }
    finish()
  }
}
