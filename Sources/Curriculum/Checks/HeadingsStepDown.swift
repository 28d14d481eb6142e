import Diagnostics

/// A heading is at most one level below the one before it, since people who listen to a page find their way by the levels.
enum HeadingsStepDown {
  static func check(_ text: ContentText, log: DiagnosticLog) {
    var last: (level: Int, location: SourceLocation)?
    for passage in text.passages {
      guard case .heading(let level) = passage.kind else { continue }
      if let last, level > last.level + 1, !log.hasError(at: passage.location) {
        log.report(.headingSkipsLevel(level, after: last.level, previous: last.location, at: passage.location))
      }
      last = (level, passage.location)
    }
  }
}
