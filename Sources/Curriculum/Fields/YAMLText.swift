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
      log.report(.anchor(anchor.name, startsValue: anchor.startsValue, at: anchor.location))
      return nil
    }
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      var documents: [YAMLValue] = []
      while let root = try parser.nextRoot() { documents.append(try value(of: root, depth: 0, log: log)) }
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

  private func value(of node: Node, depth: Int, log: DiagnosticLog) throws -> YAMLValue {
    var location = location(of: node.mark)
    guard depth < Self.depthLimit else { throw TooDeep(location: location) }
    // A tag, such as '!home': YAML would take it off the value.
    if let mark = node.mark, lines.sign(line: mark.line, column: mark.column) == "!" {
      log.report(.unreadableYAML(.sign("!"), at: location))
    }
    switch node {
    case .scalar(let scalar):
      location.length = lines.length(of: scalar, at: node.mark)
      let comment = lines.comment(behind: scalar, at: node.mark)
      let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      if let comment, !isNothing { log.report(.commentInValue(at: comment)) }
      return YAMLValue(
        content: isNothing ? .nothing : .scalar(scalar.string),
        location: isNothing ? comment ?? location : location,
        isCommentedOut: comment != nil && isNothing
      )
    case .sequence(let sequence):
      if sequence.style == .flow { location.length = lines.flowLength(at: node.mark) }
      return YAMLValue(content: .list(try sequence.map { try value(of: $0, depth: depth + 1, log: log) }), location: location)
    case .mapping(let mapping):
      if mapping.style == .flow { location.length = lines.flowLength(at: node.mark) }
      let fields = try mapping.map { pair in
        let name = pair.key.scalar?.string ?? "…"
        return YAMLField(
          name: name,
          location: self.location(of: pair.key),
          value: try value(of: pair.value, depth: depth + 1, log: log)
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
      var mistake = mistake(problem, reading: context, at: mark)
      if let fix = mistake.fix, !parses(with: fix) { mistake.fix = nil }
      return .unreadableYAML(mistake.fault, fix: mistake.fix, at: mistake.location)
    case .duplicatedKeysInMapping(let names, let context):
      let first = location(of: context.mark)
      let name = names.first ?? ""
      return .repeatedField(
        name,
        first: first,
        at: lines.next(name, after: context.mark.line, column: context.mark.column) ?? first
      )
    default:
      return .unreadableYAML(.other("it is not valid YAML"), at: lines.start)
    }
  }

  /// - Parameters:
  ///   - problem: What libyaml says.
  ///   - context: What it was reading, in its own words, and where that starts.
  ///   - mark: Where it could not go on.
  private func mistake(_ problem: String, reading context: YamlError.Context?, at mark: Mark) -> YAMLMistake {
    if problem.contains("nesting level") { return YAMLMistake(fault: .tooDeep, location: location(of: mark)) }
    if let context, let fault = YAMLFault(open: context.text, problem: problem) {
      return YAMLMistake(fault: fault, location: location(of: context.mark))
    }
    if let mistake = lines.mistake(atLine: mark.line, problem: problem) { return mistake }
    // Of a name behind '*' or '&', libyaml says where the name should be.
    let isName = context.map { $0.text.hasSuffix("alias") || $0.text.hasSuffix("anchor") } ?? false
    let mark = isName ? context?.mark ?? mark : mark
    var location = location(of: mark)
    guard let sign = lines.sign(line: mark.line, column: mark.column) else {
      return YAMLMistake(fault: .other(problem), location: location)
    }
    location.length = 1
    return YAMLMistake(fault: .sign(sign), location: location)
  }

  private func parses(with fix: FixIt) -> Bool {
    var fix = fix
    fix.location.line -= lines.start.line - 1
    let mended = [fix].applied(to: Array(text.utf8))
    guard let parser = try? Parser(yaml: String(decoding: mended.bytes, as: UTF8.self), encoding: .utf8) else { return false }
    do {
      while try parser.nextRoot() != nil {}
      return !mended.fixes.isEmpty
    } catch {
      return false
    }
  }
}

extension YAMLFault {
  /// What was begun and never ended, from what libyaml was reading; nil if it is something else.
  fileprivate init?(open inside: String, problem: String) {
    if inside.contains("quoted scalar"), problem.hasPrefix("found unexpected") {
      self = .openQuotation
    } else if problem.hasPrefix("did not find expected ','") {
      self = inside.hasSuffix("flow sequence") ? .open("[", close: "]") : .open("{", close: "}")
    } else {
      return nil
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

  /// The comment that cuts a plain scalar short.
  fileprivate func comment(behind scalar: Node.Scalar, at mark: Mark?) -> SourceLocation? {
    guard scalar.style == .plain, let mark else { return nil }
    return comment(behind: scalar.string, line: mark.line, column: mark.column)
  }

  /// The bytes of a list or mapping in brackets, on its first line.
  fileprivate func flowLength(at mark: Mark?) -> Int {
    mark.map { flowLength(line: $0.line, column: $0.column) } ?? 0
  }
}
