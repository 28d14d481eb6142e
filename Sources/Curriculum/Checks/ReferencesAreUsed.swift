/// Each work in the list of references is cited somewhere.
enum ReferencesAreUsed {
  static func check(_ references: [Reference], cited: Set<String>, log: DiagnosticLog) {
    for reference in references where !cited.contains(reference.key) {
      log.report(.unusedReference(reference.key, at: reference.location))
    }
  }
}
