import Curriculum

extension Words {
  /// What learners call a kind of exercise.
  func name(of kind: Exercise.Kind) -> String { member(kind, of: .exerciseKind) }

  /// What a learner does in it.
  func invitation(to kind: Exercise.Kind) -> String { member(kind, of: .exerciseInvitation) }
}
