import Curriculum

extension Toolkit.Translation {
  /// How far a translation has come, in a line: `es: 3 of 126 texts are translated; the others stand in en`.
  var summary: String {
    let total = translated.count + untranslated.count
    let others = untranslated.isEmpty ? "" : "; `toolkit translations` lists the others, which stand as they were written"
    return "\(toolkit.about.language): \(translated.count) of \(total) texts are translated\(others)"
  }
}
