import Diagnostics

/// A trainer knows how long a discussion or an activity takes.
enum PromptsHaveTime {
  static func check(_ kind: SlidePart.Kind, hasTime: Bool, at location: SourceLocation, log: DiagnosticLog) {
    if kind.takesTime, !hasTime { log.report(.promptWithoutTime(kind.rawValue, at: location)) }
  }
}
