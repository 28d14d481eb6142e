import ConsentCore
import Diagnostics

/// Answers on a blank form as written: options and lines by the words that stand on the paper.
///
///     choose: [my attendance, when my case closes]
///     write: {Date signed: 2026-11-03}
struct AnswersDraft {
  private let chosen: [Located<String>]
  /// Options that the answers before it chose.
  private let left: [Located<String>]
  private let written: [(label: Located<String>, text: String)]

  init(_ facts: inout FieldReader, log: DiagnosticLog) {
    chosen = facts.list("choose", of: .text) ?? []
    left = facts.list("leave", of: .text) ?? []
    written = Self.lines(facts.value("write"), log: log)
  }

  /// A mapping of nothing else.
  init(finishing reader: FieldReader, log: DiagnosticLog) {
    var facts = reader
    self.init(&facts, log: log)
    facts.finish()
  }

  /// Labels with what is written on their lines; nothing behind a label is a line that is left blank.
  private static func lines(_ value: YAMLValue?, log: DiagnosticLog) -> [(Located<String>, String)] {
    (value?.fields(log: log) ?? []).compactMap { field in
      let label = Located(field.name, at: field.location)
      switch field.value.content {
      case .scalar(let text): return (label, text.trimmed)
      case .nothing: return (label, "")
      case .list, .fields:
        log.report(.wrongValue("line", field.name, takes: "a text", found: field.value.found, at: field.value.location))
        return nil
      }
    }
  }

  /// The answers on this form; nil once the log has a message.
  func answers(on form: BlankForm, startingFrom others: FormAnswers = FormAnswers(), log: DiagnosticLog) -> FormAnswers? {
    let errors = log.errorCount
    var answers = others
    for words in left {
      guard let index = form.index(of: words, isWanted: \.isOption, log: log) else { continue }
      answers.chosen.remove(index)
      answers.written[index] = nil
    }
    for words in chosen {
      guard let index = form.index(of: words, isWanted: \.isOption, log: log) else { continue }
      answers.choose(index, on: form)
    }
    for (label, text) in written {
      guard let index = form.index(of: label, isWanted: \.isWritten, log: log) else { continue }
      if form.entries[index].kind == .date, !text.isEmpty, Day(iso: text) == nil {
        log.report(.badLineDate(label.value, text, at: label.location))
      }
      if form.entries[index].options != nil { answers.choose(index, on: form) }
      answers.written[index] = text
    }
    return log.errorCount == errors ? answers : nil
  }
}

extension FormAnswers {
  /// Chooses an option or a line in a list; of a list that admits one alone, the others are left.
  fileprivate mutating func choose(_ index: Int, on form: BlankForm) {
    if let options = form.entries[index].options, options.isExclusive {
      for other in form.entries.indices where form.entries[other].options == options {
        chosen.remove(other)
        written[other] = nil
      }
    }
    chosen.insert(index)
  }
}

extension FormEntry {
  fileprivate var isOption: Bool { isOpen && options != nil }
}

extension BlankForm {
  /// The entry that these words name.
  fileprivate func index(of words: Located<String>, isWanted: (FormEntry) -> Bool, log: DiagnosticLog) -> Int? {
    if let index = entries.firstIndex(where: { isWanted($0) && $0.words == words.value }) { return index }
    log.report(.unknownEntry(words.value, candidates: entries.filter(isWanted).map(\.words), at: words.location))
    return nil
  }
}
