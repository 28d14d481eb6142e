import Diagnostics
import Markdown

/// A heading has words, and a space before them: without the words it leads nowhere, without the space it is no heading.
enum HeadingsHaveWords {
  static func check(_ level: Int, _ words: [Inline], at location: SourceLocation, log: DiagnosticLog) {
    if words.plainText.trimmed.isEmpty { log.report(.headingWithoutWords(level, at: location)) }
  }

  /// Looks for `##word` at the start of a line. One `#` alone may count something: "#1 on the list".
  static func check(paragraph content: [Inline], log: DiagnosticLog) {
    var startsLine = true
    for inline in content.mergingText {
      switch inline.kind {
      case .text(let text):
        if startsLine, inline.isAsWritten, let level = level(of: text) {
          log.report(.headingWithoutSpace(level, text, at: inline.range.place))
        }
        startsLine = false
      case .softBreak, .lineBreak: startsLine = true
      default: startsLine = false
      }
    }
  }

  private static func level(of text: String) -> Int? {
    let level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    // Nothing behind it but bold words, say, is no space either.
    return (2...6).contains(level) && text.dropFirst(level).first?.isWhitespace != true ? level : nil
  }
}

extension Inline {
  /// Whether its words stand in the source as they are, so that places in them are places there: no backslash or entity is among them.
  var isAsWritten: Bool {
    guard case .text(let text) = kind, range.start.line == range.end.line else { return false }
    return text.utf8.count == range.place.length
  }
}
