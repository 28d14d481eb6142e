import Curriculum

/// The exercises, by kind.
struct ExerciseListPage: Page {
  static let template = "exercise-list"

  let frame: Frame
  /// Forms to find the defects of.
  let defects: [ExerciseEntry]
  /// Disclosures to decide on.
  let cases: [ExerciseEntry]
  let hasCases: Bool

  init(in context: PageContext) {
    frame = Frame("Exercises", in: context, at: SiteMap.exercises)
    defects = context.exercises(of: .findTheDefects).map { ExerciseEntry(of: $0, in: context) }
    cases = context.exercises(of: .mayThisBeDisclosed).map { ExerciseEntry(of: $0, in: context) }
    hasCases = !cases.isEmpty
  }
}
