import Curriculum

extension Words {
  /// What printed pages are marked with.
  func copy(for audience: Audience) -> String { member(audience, of: .copy) }
}
