import Diagnostics
import Markdown

/// A Markdown file with front matter, parsed.
struct MarkdownPage {
  let path: String
  var facts: FieldReader
  let blocks: [Block]
  /// Of a translation: what it translates. Mistakes in it are told where it is read for itself.
  private(set) var original: OriginalPage?
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
    guard let value = yaml.value(log: log), var fields = value.fields(log: log) else { return nil }
    if let source = file.original {
      original = OriginalPage(TextFile(path: file.path, text: source))
      fields = fields.inheriting(original?.fields ?? [])
    }
    path = file.path
    facts = FieldReader(fields, at: SourceLocation(path: file.path), log: log)
    replacements.take(from: &facts)
    blocks = document.blocks
  }

  /// Of its headings, in their order.
  var headingIDs: [String] {
    var ids = HeadingIDs()
    return ids.ids(in: blocks, translating: original?.blocks)
  }
}

/// The page that a translation is held against.
struct OriginalPage {
  let fields: [YAMLField]
  let blocks: [Block]

  /// Nil if it cannot be read.
  init?(_ file: TextFile) {
    let silent = DiagnosticLog()
    guard let split = SplitText(file, log: silent) else { return nil }
    fields = YAMLText(split.facts, path: file.path, firstLine: 2).value(log: silent)?.fields(log: silent) ?? []
    blocks = Document(parsing: split.body, path: file.path, firstLine: split.bodyLine).blocks
  }
}
