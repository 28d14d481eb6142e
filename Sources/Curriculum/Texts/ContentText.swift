import Markdown

/// The text of one file, for the checks that read all texts in the same way.
struct ContentText {
  let path: String
  let kind: ContentPath
  /// As it stands in the file, front matter included; its lines end with `\n`.
  let text: String
  /// What is under the front matter; empty for a file of YAML.
  let blocks: [Block]
  var isTranslation = false

  /// Its paragraphs, headings, items and cells, in their order.
  var passages: [Passage] { Passage.passages(in: blocks) }

  /// Whether it tells of people, who then must be invented.
  var isInvented: Bool { [.form, .exercise, .check, .cases].contains(kind) }

  /// Whether it is running text in the language whose reading level is known, English. A form is written as forms are, and the cases are for developers.
  var isForReading: Bool { ![.form, .cases].contains(kind) && !isTranslation }
}
