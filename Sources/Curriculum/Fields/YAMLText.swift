import Diagnostics
private import Yams

/// YAML inside of a file, parsed to values with places.
///
/// Anchors and aliases are not read: nothing here needs them, and a few lines of them can stand for more values than there is memory.
struct YAMLText {
  private let text: String
  private let lines: YAMLLines
  private let path: String

  /// How deep lists and fields nest at most.
  static let depthLimit = 20

  init(_ text: String, path: String, firstLine: Int = 1) {
    self.text = text
    self.path = path
    lines = YAMLLines(text, path: path, firstLine: firstLine)
  }

  /// The only document, nothing for an empty text, or nil if it cannot be read.
  func value(log: DiagnosticLog) -> YAMLValue? {
    guard let documents = documents(log: log) else { return nil }
    if documents.count > 1 {
      log.report(.secondYAMLDocument(at: documents[1].location))
      return nil
    }
    return documents.first ?? YAMLValue(content: .nothing, location: lines.start)
  }

  /// All documents, which lines of `---` separate; nil if they cannot be read.
  func documents(log: DiagnosticLog) -> [YAMLValue]? {
    if let anchor = lines.firstAnchor {
      log.report(.anchor(anchor.name, at: anchor.location))
      return nil
    }
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      var documents: [YAMLValue] = []
      while let root = try parser.nextRoot() { documents.append(try value(of: root, depth: 0)) }
      return documents
    } catch let error as TooDeep {
      log.report(.deepYAML(at: error.location))
    } catch {
      log.report(diagnostic(for: error))
    }
    return nil
  }

  // MARK: - Values

  private struct TooDeep: Error {
    var location: SourceLocation
  }

  private func value(of node: Node, depth: Int) throws -> YAMLValue {
    let location = location(of: node.mark)
    guard depth < Self.depthLimit else { throw TooDeep(location: location) }
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return YAMLValue(content: isNothing ? .nothing : .scalar(scalar.string), location: location)
    case .sequence(let sequence):
      return YAMLValue(content: .list(try sequence.map { try value(of: $0, depth: depth + 1) }), location: location)
    case .mapping(let mapping):
      let fields = try mapping.map { pair in
        let name = pair.key.scalar?.string ?? "…"
        return YAMLField(
          name: name,
          location: self.location(of: pair.key.mark),
          value: try value(of: pair.value, depth: depth + 1)
        )
      }
      return YAMLValue(content: .fields(fields), location: location)
    case .alias:
      return YAMLValue(content: .nothing, location: location)
    }
  }

  private func location(of mark: Mark?) -> SourceLocation {
    mark.map { lines.location(line: $0.line, column: $0.column) } ?? lines.start
  }

  // MARK: - Errors

  private func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      let location = location(of: mark)
      return .unreadableYAML(problem, startsWithTab: lines.hasTabBefore(line: mark.line, column: mark.column), at: location)
    case .duplicatedKeysInMapping(let names, let context):
      let first = location(of: context.mark)
      let name = names.first ?? ""
      return .repeatedField(
        name,
        first: first,
        at: lines.next(name, after: context.mark.line, column: context.mark.column) ?? first
      )
    default:
      return .unreadableYAML("it is not valid YAML", startsWithTab: false, at: lines.start)
    }
  }
}
