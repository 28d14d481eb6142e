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
    var location = location(of: node.mark)
    guard depth < Self.depthLimit else { throw TooDeep(location: location) }
    switch node {
    case .scalar(let scalar):
      location.length = lines.length(of: scalar, at: node.mark)
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return YAMLValue(content: isNothing ? .nothing : .scalar(scalar.string), location: location)
    case .sequence(let sequence):
      if sequence.style == .flow { location.length = lines.flowLength(at: node.mark) }
      return YAMLValue(content: .list(try sequence.map { try value(of: $0, depth: depth + 1) }), location: location)
    case .mapping(let mapping):
      if mapping.style == .flow { location.length = lines.flowLength(at: node.mark) }
      let fields = try mapping.map { pair in
        let name = pair.key.scalar?.string ?? "…"
        return YAMLField(
          name: name,
          location: self.location(of: pair.key),
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

  /// The place of a field's name.
  private func location(of key: Node) -> SourceLocation {
    var location = location(of: key.mark)
    if let scalar = key.scalar { location.length = lines.length(of: scalar, at: key.mark) }
    return location
  }

  // MARK: - Errors

  private func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let location = location(of: mark)
      return .unreadableYAML(
        problem,
        startsWithTab: lines.hasTabBefore(line: mark.line, column: mark.column),
        unquoted: lines.unquotedValue(line: mark.line),
        inside: context.map { Located($0.text, at: self.location(of: $0.mark)) },
        at: location
      )
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

extension YAMLLines {
  /// The bytes of a scalar as it is written, on its first line.
  fileprivate func length(of scalar: Node.Scalar, at mark: Mark?) -> Int {
    guard let mark else { return 0 }
    return switch scalar.style {
    case .doubleQuoted, .singleQuoted: quotedLength(line: mark.line, column: mark.column)
    case .literal, .folded: .max
    case .plain, .any: plainLength(scalar.string, line: mark.line, column: mark.column)
    }
  }

  /// The bytes of a list or mapping in brackets, on its first line.
  fileprivate func flowLength(at mark: Mark?) -> Int {
    mark.map { flowLength(line: $0.line, column: $0.column) } ?? 0
  }
}
