import ConsentCore
import Diagnostics
import Markdown

/// A link to a field on a form, as it stands on the paper.
struct FormAnswer {
  let destination: String
  /// What was written in; empty if the line is blank.
  let text: String
  /// In an item of a task list whose box is empty.
  let isUnticked: Bool
  let location: SourceLocation
  /// Where the destination stands, if that is known more closely.
  var destinationLocation: SourceLocation?

  /// All answers, in the order of the paper.
  static func answers(in blocks: [Block]) -> [FormAnswer] {
    var collector = AnswerCollector()
    collector.visit(blocks, isUnticked: false)
    return collector.answers
  }
}

private struct AnswerCollector {
  var answers: [FormAnswer] = []

  mutating func visit(_ blocks: [Block], isUnticked: Bool) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let content), .heading(_, let content): visit(content, isUnticked: isUnticked)
      case .blockQuote(let blocks): visit(blocks, isUnticked: isUnticked)
      case .list(let list): for item in list.items { visit(item.blocks, isUnticked: isUnticked || item.isTicked == false) }
      case .table(let table): for cell in table.header + table.rows.joined() { visit(cell.content, isUnticked: isUnticked) }
      case .codeBlock, .html, .thematicBreak, .rendered: break
      }
    }
  }

  private mutating func visit(_ content: [Inline], isUnticked: Bool) {
    for inline in content {
      switch inline.kind {
      case .link(let destination, _, let words) where destination.hasPrefix(FieldAddress.scheme):
        var answer = FormAnswer(destination, words.plainText, isUnticked: isUnticked, at: inline.range.place)
        answer.destinationLocation = inline.destinationPlace
        answers.append(answer)
      case .emphasis(let content), .strong(let content), .link(_, _, let content): visit(content, isUnticked: isUnticked)
      default: break
      }
    }
  }
}

extension Text {
  init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
