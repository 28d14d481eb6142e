import Diagnostics

/// No two things of a kind have the same id.
enum IdentifiersAreUnique {
  /// - Parameters:
  ///   - kind: What has the ids.
  ///   - name: What they are called.
  static func check(
    _ kind: String,
    by name: String = "id",
    _ ids: [(id: String, location: SourceLocation)],
    log: DiagnosticLog
  ) {
    var first: [String: SourceLocation] = [:]
    for (id, location) in ids where !id.isEmpty {
      if let earlier = first[id] {
        log.report(.repeatedID(kind, name, id, first: earlier, at: location))
      } else {
        first[id] = location
      }
    }
  }
}
