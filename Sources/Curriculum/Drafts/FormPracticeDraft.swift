import Diagnostics

/// Which forms an exercise makes from a sound one, as written:
///
///     seed: 7
///     mutations: all
///     defects: [1, 1, 2, 3]
struct FormPracticeDraft {
  let seed: Int
  /// The names to choose from; nil for all that the form has.
  let pool: [Located<String>]?
  /// How many mutations each form gets, in the order of practice.
  let defects: Located<[Int]>
  let location: SourceLocation

  private static let all = "all"

  init(_ facts: inout FieldReader, log: DiagnosticLog) {
    location = facts.location(of: "mutations")
    if facts.value("mutations")?.scalar == Self.all {
      pool = nil
    } else {
      pool = facts.list("mutations", of: .id)
    }
    seed = facts.required("seed", .wholeNumber(0...1_000_000)) ?? 0
    let counts = facts.requiredList("defects", of: .wholeNumber(0...20)).map(\.value)
    defects = Located(counts, at: facts.location(of: "defects"))
    if facts.has("defects"), counts.isEmpty { log.report(.noForms(at: defects.location)) }
  }
}
