/// A reading names sections that exist.
enum ReadingsHaveTheirPlace {
  static func check(_ readings: [Reading], among sections: [Section], log: DiagnosticLog) {
    let ids = sections.map(\.id)
    for section in readings.flatMap(\.sections) where !ids.contains(section.id) {
      log.report(.unknownSection(section.id, candidates: ids, at: section.location))
    }
  }
}
