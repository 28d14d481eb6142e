import Diagnostics

/// What was found wrong so far, over all files.
///
/// One log goes through all stages, so that every mistake is reported and none ends the reading.
final class DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []

  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  var hasErrors: Bool { errorCount > 0 }
}
