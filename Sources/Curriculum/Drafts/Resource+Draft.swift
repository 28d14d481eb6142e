import Diagnostics
import Markdown

extension Resource {
  /// The entries of `resources.yml`, in its order.
  static func read(_ file: TextFile, log: DiagnosticLog) -> [Resource] {
    guard let value = YAMLText(file.text, path: file.path).value(log: log) else { return [] }
    guard case .list(let entries) = value.content else {
      if case .nothing = value.content { return [] }
      log.report(.notAList(found: value.found, at: value.location))
      return []
    }
    return entries.compactMap { Resource($0, log: log) }
  }

  private init?(_ value: YAMLValue, log: DiagnosticLog) {
    guard let fields = value.fields(log: log) else { return nil }
    self.init(FieldReader(fields, at: value.location, log: log), log: log)
  }

  init(_ reader: FieldReader, log: DiagnosticLog) {
    var facts = reader
    let title = facts.required("title", .text)
    let text = facts.required("text", .text)
    let url = facts.optional("url", .webAddress)
    facts.finish()
    self.init(
      title: title ?? "",
      text: text.map { [Inline](line: $0, at: facts.location(of: "text"), log: log) } ?? [],
      url: url,
      location: facts.location
    )
  }
}

extension [Inline] {
  /// One paragraph of Markdown in a YAML value. All its pieces stand where the value does, since quoting moves columns.
  init(line: String, at location: SourceLocation, log: DiagnosticLog) {
    let document = Document(parsing: line, path: location.path)
    for var omission in document.omissions {
      omission.location = location
      log.report(omission)
    }
    guard document.blocks.count == 1, case .paragraph(let content) = document.blocks[0].kind else {
      log.report(.oneParagraph(at: location))
      self = []
      return
    }
    self = content.map { $0.placed(at: location) }
  }
}

extension Inline {
  fileprivate func placed(at location: SourceLocation) -> Inline {
    let content: Kind =
      switch kind {
      case .emphasis(let content): .emphasis(content.map { $0.placed(at: location) })
      case .strong(let content): .strong(content.map { $0.placed(at: location) })
      case .link(let destination, let title, let content):
        .link(destination: destination, title: title, content.map { $0.placed(at: location) })
      case .image(let source, let title, let content):
        .image(source: source, title: title, content.map { $0.placed(at: location) })
      default: kind
      }
    return Inline(content, range: SourceRange(start: location, end: location))
  }
}
