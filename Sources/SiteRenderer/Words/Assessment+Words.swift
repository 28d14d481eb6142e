import Curriculum

extension Words {
  /// Whom a self-assessment is for, and what it gives.
  func purpose(of kind: Assessment.Kind) -> String { member(kind, of: .assessmentPurpose) }
}
