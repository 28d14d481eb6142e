import Diagnostics

/// No two things of a kind have the same id.
enum IdentifiersAreUnique {
  static func check(_ kind: String, _ ids: [(id: String, location: SourceLocation)], log: DiagnosticLog) {
    var first: [String: SourceLocation] = [:]
    for (id, location) in ids where !id.isEmpty {
      if let earlier = first[id] {
        log.report(.repeatedID(kind, id, first: earlier, at: location))
      } else {
        first[id] = location
      }
    }
  }
}
