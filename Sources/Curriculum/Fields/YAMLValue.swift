import Diagnostics

/// A value of YAML with its place.
struct YAMLValue {
  indirect enum Content {
    /// Words as written; what they mean is for the reader of the field to say.
    case scalar(String)
    case list([YAMLValue])
    case fields([YAMLField])
    /// `title:` with nothing behind it.
    case nothing
  }

  var content: Content
  var location: SourceLocation
  /// Nothing, since what should be the value starts with `#`.
  var isCommentedOut = false

  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The words if they stand in the file as they are, without quotation marks and on one line, so that others can take their place.
  var verbatim: String? {
    guard let text = scalar, location.length == text.utf8.count else { return nil }
    return text
  }

  /// How a message calls what was found.
  var found: String {
    switch content {
    case .scalar(let text): "'\(text.excerpt)'"
    case .list: "a list"
    case .fields: "fields of its own"
    case .nothing: isCommentedOut ? "a comment; put quotation marks around what starts with '#'" : "nothing"
    }
  }

  /// The fields of a mapping; nil for anything else, with a message.
  func fields(log: DiagnosticLog) -> [YAMLField]? {
    switch content {
    case .fields(let fields): return fields
    case .nothing: return []
    case .scalar, .list:
      log.report(.notFields(found: found, at: location))
      return nil
    }
  }
}

/// A field of a YAML mapping.
struct YAMLField {
  var name: String
  var location: SourceLocation
  var value: YAMLValue
}

extension String {
  /// The first line, up to 80 characters, for a message.
  var excerpt: String {
    let line = prefix { !$0.isNewline }.prefix(80)
    return line.endIndex < endIndex ? line + "…" : String(line)
  }
}
