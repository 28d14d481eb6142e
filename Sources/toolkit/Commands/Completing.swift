import Curriculum

/// What the shell offers behind a word that is being typed: names from the content, the rules and the kinds of files.
///
/// Without content to read there is nothing to offer, and no reason to say so.
enum Completing {
  static func modules(_ words: [String]) -> [String] { outline(words)?.modules.map { "\($0.number)" } ?? [] }
  static func sections(_ words: [String]) -> [String] { outline(words)?.sections.map(\.entry.id) ?? [] }
  static func forms(_ words: [String]) -> [String] { outline(words)?.forms.map(\.entry.id) ?? [] }

  /// Those of the section that is named already, or all.
  static func slides(_ words: [String]) -> [String] {
    let sections = outline(words)?.sections ?? []
    let named = sections.filter { words.contains($0.entry.id) }
    return (named.isEmpty ? sections : named).flatMap(\.slides).map(\.id)
  }

  static func slidesWithLists(_ words: [String]) -> [String] {
    outline(words)?.sections.flatMap(\.slides).filter { !$0.listItems.isEmpty }.map(\.id) ?? []
  }

  /// What is in the content folder that the words name.
  private static func outline(_ words: [String]) -> ContentOutline? {
    func folder(_ option: String) -> String? {
      words.firstIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    guard let files = try? [SourceFile](reading: folder("--content") ?? "Content") else { return nil }
    return ContentOutline(of: files, local: folder("--local").flatMap { try? [SourceFile](reading: $0) })
  }
}
