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

  /// Which fields there are, none of them needed where the findings of one form are given instead.
  static func note(_ facts: inout FieldReader) {
    _ = facts.list("mutations", of: .id, or: all)
    _ = facts.optional("seed", .wholeNumber(0...1_000_000))
    _ = facts.list("defects", of: .wholeNumber(0...20))
  }

  init(_ facts: inout FieldReader, log: DiagnosticLog) {
    location = facts.location(of: "mutations")
    pool = facts.list("mutations", of: .id, or: Self.all)
    seed = facts.required("seed", .wholeNumber(0...1_000_000)) ?? 0
    let counts = facts.requiredList("defects", of: .wholeNumber(0...20)).map(\.value)
    defects = Located(counts, at: facts.location(of: "defects"))
    if facts.has("defects"), counts.isEmpty { log.report(.noForms(at: defects.location)) }
  }
}
