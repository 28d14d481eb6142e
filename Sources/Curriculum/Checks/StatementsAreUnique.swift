import Diagnostics
import Markdown

/// No statement of a self-assessment stands there twice: saved answers belong to the words of their statement.
enum StatementsAreUnique {
  static func check(_ assessment: Assessment, log: DiagnosticLog) {
    var first: [String: SourceLocation] = [:]
    for statement in assessment.statements {
      let words = statement.text.plainText
      if let earlier = first[words] {
        log.report(.repeatedStatement(words, first: earlier, at: statement.location))
      } else {
        first[words] = statement.location
      }
    }
  }
}
