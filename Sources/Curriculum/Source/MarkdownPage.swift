import Diagnostics
import Markdown

/// A Markdown file with front matter, parsed.
struct MarkdownPage {
  let path: String
  var facts: FieldReader
  let blocks: [Block]
  /// What a page of an overlay says of the shared one that it replaces.
  private(set) var replacements = Replacements()

  var location: SourceLocation { SourceLocation(path: path) }

  init(path: String, facts: FieldReader, blocks: [Block]) {
    self.path = path
    self.facts = facts
    self.blocks = blocks
  }

  /// Nil if the file has no readable front matter; its body is checked all the same.
  init?(_ file: TextFile, log: DiagnosticLog) {
    guard let split = SplitText(file, log: log) else { return nil }
    let document = Document(parsing: split.body, path: file.path, firstLine: split.bodyLine)
    for omission in document.omissions { log.report(omission) }
    let yaml = YAMLText(split.facts, path: file.path, firstLine: 2)
    guard let value = yaml.value(log: log), let fields = value.fields(log: log) else { return nil }
    path = file.path
    facts = FieldReader(fields, at: SourceLocation(path: file.path), log: log)
    replacements.take(from: &facts)
    blocks = document.blocks
  }
}
