import Diagnostics
import Markdown

/// What the core said to the tasks of exercises, so that a preview asks it again only where an exercise or its form has changed.
struct JudgedTasks: Sendable {
  private struct Entry: Sendable {
    let texts: [[Block]]
    let task: Exercise.Task?
    let diagnostics: [Diagnostic]
  }

  private var known: [[UInt]: Entry] = [:]
  private var asked: [[UInt]: Entry] = [:]

  /// What was asked for last is what is known now.
  var next: JudgedTasks {
    var next = JudgedTasks()
    next.known = asked
    return next
  }

  /// - Parameter texts: A text of each file that the task depends on. A text is known by where it lies in memory: whoever reads the file
  ///   again has another, and the entry holds this one, so that nothing else can come to lie there.
  mutating func task(
    with texts: [[Block]],
    log: DiagnosticLog,
    judging: (DiagnosticLog) -> Exercise.Task?
  ) -> Exercise.Task? {
    let places = texts.compactMap { $0.withUnsafeBufferPointer(\.baseAddress).map { UInt(bitPattern: $0) } }
    guard places.count == texts.count else { return judging(log) }
    let entry = asked[places] ?? known[places] ?? Self.entry(with: texts, judging)
    asked[places] = entry
    for diagnostic in entry.diagnostics { log.report(diagnostic) }
    return entry.task
  }

  private static func entry(with texts: [[Block]], _ judging: (DiagnosticLog) -> Exercise.Task?) -> Entry {
    let log = DiagnosticLog()
    let task = judging(log)
    return Entry(texts: texts, task: task, diagnostics: log.diagnostics)
  }
}
