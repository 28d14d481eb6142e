import Diagnostics

/// A section or exercise names objectives by numbers that a module's list has.
enum ObjectivesExist {
  static func check(_ numbers: [Located<Int>], among objectives: [Objective], log: DiagnosticLog) {
    guard !objectives.isEmpty else { return }  // The missing list has been reported.
    for number in numbers where !objectives.contains(where: { $0.number == number.value }) {
      log.report(.unknownObjective(number.value, count: objectives.count, at: number.location))
    }
  }
}
