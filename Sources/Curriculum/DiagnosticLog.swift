import Diagnostics

/// What was found wrong so far, over all files.
///
/// One log goes through all stages, so that every mistake is reported and none ends the reading.
final class DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []

  private(set) var errorCount = 0
  private var errorLocations: Set<SourceLocation> = []

  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error {
      errorCount += 1
      errorLocations.insert(diagnostic.location)
    }
  }

  /// Reports what another mistake turned out to come from, in its place.
  func report(_ diagnostic: Diagnostic, insteadOf other: Diagnostic) {
    if let index = diagnostics.lastIndex(of: other) { diagnostics.remove(at: index) }
    report(diagnostic)
  }

  /// Whether a mistake is named there already, which a smaller matter would only repeat.
  func hasError(at location: SourceLocation) -> Bool { errorLocations.contains(location) }

  var hasErrors: Bool { errorCount > 0 }
}
