import Diagnostics
import Markdown

/// The text of one file, for the checks that read all texts in the same way.
struct ContentText {
  let path: String
  let kind: ContentPath
  /// As it stands in the file, front matter included; its lines end with `\n`.
  let text: String
  /// The paragraphs, headings, items and cells of what is under the front matter, in their order; none for a file of YAML.
  let passages: [Passage]
  let isTranslation: Bool

  /// - Parameter blocks: What is under the front matter.
  init(path: String, kind: ContentPath, text: String, blocks: [Block], isTranslation: Bool = false) {
    self.path = path
    self.kind = kind
    self.text = text
    passages = Passage.passages(in: blocks)
    self.isTranslation = isTranslation
  }

  /// Whether it tells of people, who then must be invented.
  var isInvented: Bool { [.form, .exercise, .check, .cases].contains(kind) }

  /// Whether it is a form of an agency's own, on which what the agency has published of itself may stand.
  var isOwnForm: Bool { kind == .form && path.isInOverlay }

  /// Whether it is running text in the language whose reading level is known, English. A form is written as forms are, and the cases are for developers.
  var isForReading: Bool { ![.form, .cases].contains(kind) && !isTranslation }
}
