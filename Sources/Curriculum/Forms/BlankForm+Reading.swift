import ConsentCore
import Diagnostics
import Markdown

extension BlankForm {
  /// A form as it stands in an exercise; nil once the log has a message.
  init?(_ blocks: [Block], hidden: ConsentForm, holder: Holder, day: Day, at location: SourceLocation, log: DiagnosticLog) {
    let errors = log.errorCount
    var collector = EntryCollector(log: log)
    collector.visit(blocks, in: nil)
    self.init(blocks: blocks, entries: collector.entries, hidden: hidden, holder: holder, day: day)
    check(at: location, log: log)
    if log.errorCount > errors { return nil }
  }

  private func check(at location: SourceLocation, log: DiagnosticLog) {
    if !entries.contains(where: \.isOpen) { log.report(.nothingLeftOpen(at: location)) }
    checkAnswers(log: log)
    checkChoices(log: log)
    checkWords(log: log)
    for field in [FormField.patient, .expiration] { checkOnce(field, log: log) }
    let everything = form(with: FormAnswers(chosen: Set(entries.indices), written: [:]))
    FormFits.check(everything, at: location, log: log)
  }

  /// What is given and what can be chosen states facts, such as a date that is one.
  private func checkAnswers(log: DiagnosticLog) {
    let given = entries.filter { $0.kind == .given }.map { entry in
      FormAnswer(entry.destination, entry.words, isUnticked: entry.isUnticked, at: entry.location)
    }
    _ = FormFiller(given, log: log)
    for entry in entries where entry.kind == .option {
      _ = FormFiller([FormAnswer(entry.destination, entry.words, at: entry.location)], log: log)
    }
  }

  /// One of several needs several; a choice outside of a list could not be left.
  private func checkChoices(log: DiagnosticLog) {
    for entry in entries where entry.kind == .option && entry.options == nil {
      log.report(.choiceWithoutList(entry.words, at: entry.location))
    }
    for options in Set(entries.compactMap(\.options)) where options.isExclusive {
      let items = entries.filter { $0.options == options && $0.isOpen }
      if items.count == 1 { log.report(.onlyChoice(items[0].words, at: items[0].location)) }
    }
  }

  /// Answers are named by the words of their option or line.
  private func checkWords(log: DiagnosticLog) {
    var first: [String: SourceLocation] = [:]
    for entry in entries where entry.isOpen {
      if entry.words.isEmpty {
        log.report(.openEntryWithoutWords(at: entry.location))
      } else if let first = first[entry.words] {
        log.report(.repeatedEntry(entry.words, first: first, at: entry.location))
      } else {
        first[entry.words] = entry.location
      }
    }
  }

  /// A part that a form has once is given, or left open in one place, with one answer.
  private func checkOnce(_ field: FormField, log: DiagnosticLog) {
    let entries = entries.filter { $0.field == field }
    if let box = entries.first(where: { $0.isOpen && $0.options?.isExclusive == false }) {
      log.report(.boxForSingleAnswer(box.words, at: box.location))
    }
    guard let first = entries.first,
      let second = entries.dropFirst().first(where: { $0.options == nil || $0.options != first.options })
    else { return }
    log.report(.fieldLeftOpenTwice(first: first.location, at: second.location))
  }
}

/// Walks over the paper in reading order.
private struct EntryCollector {
  var entries: [FormEntry] = []
  let log: DiagnosticLog
  private var lists = 0
  /// The box of the item at hand.
  private var isTicked: Bool?
  /// What the item at hand leaves open.
  private var openInItem: SourceLocation?

  init(log: DiagnosticLog) {
    self.log = log
  }

  mutating func visit(_ blocks: [Block], in options: FormEntry.Options?) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let content), .heading(_, let content): visit(content, in: options)
      case .blockQuote(let blocks): visit(blocks, in: options)
      case .list(let list): visit(list)
      case .table(let table): for cell in table.header + table.rows.joined() { visit(cell.content, in: options) }
      case .codeBlock, .html, .thematicBreak, .rendered: break
      }
    }
  }

  private mutating func visit(_ list: List) {
    let options = FormEntry.Options(number: lists, isExclusive: list.items.allSatisfy { $0.isTicked == nil })
    lists += 1
    for item in list.items {
      (isTicked, openInItem) = (item.isTicked, nil)
      visit(item.blocks, in: options)
    }
    isTicked = nil
  }

  private mutating func visit(_ content: [Inline], in options: FormEntry.Options?) {
    for inline in content {
      switch inline.kind {
      case .link(let destination, _, let words):
        guard let scheme = EntryScheme(of: destination) else { continue }
        let words = words.plainText.trimmed
        add(scheme, destination, words, in: options, at: inline.range.place, destinationAt: inline.destinationPlace)
      case .emphasis(let content), .strong(let content): visit(content, in: options)
      default: break
      }
    }
  }

  private mutating func add(
    _ scheme: EntryScheme,
    _ written: String,
    _ words: String,
    in options: FormEntry.Options?,
    at location: SourceLocation,
    destinationAt destinationLocation: SourceLocation
  ) {
    let destination = FieldAddress.scheme + written.dropFirst(scheme.prefix.count)
    do throws(FieldFault) {
      let address = try FieldAddress(destination)
      if scheme == .write, !address.isWritable {
        log.report(.notWritable(String(destination.dropFirst(FieldAddress.scheme.count)), at: location))
      }
      let kind: FormEntry.Kind =
        switch scheme {
        case .field: .given
        case .choose: .option
        case .write: address.isDate ? .date : .words
        }
      if kind != .given, isTicked == true { log.report(.tickedOption(words, at: location)) }
      if kind != .given, options != nil {
        if let first = openInItem { log.report(.secondEntryInItem(words, first: first, at: location)) }
        openInItem = openInItem ?? location
      }
      entries.append(
        FormEntry(
          kind: kind,
          field: address.field,
          destination: destination,
          words: words,
          options: options,
          isUnticked: kind == .given && isTicked == false,
          location: location
        )
      )
    } catch {
      log.report(.badFormField(error, at: error.place(in: written, behind: scheme.prefix, at: destinationLocation)))
    }
  }
}

/// What a link on a blank form is: an answer, an option or a line.
package enum EntryScheme: String, CaseIterable, Sendable {
  case field, choose, write

  package init?(of destination: String) {
    guard let scheme = Self.allCases.first(where: { destination.hasPrefix($0.prefix) }) else { return nil }
    self = scheme
  }

  var prefix: String { rawValue + ":" }
}

extension FieldAddress {
  /// The learner can write it: a name, words or a date.
  fileprivate var isWritable: Bool {
    switch self {
    case .patient, .discloser, .recipient, .description, .purpose, .revocation, .signature, .signatureDate: true
    case .expiration(let kind, _): kind == .date || kind == .event || kind == .condition
    case .category, .statement: false
    }
  }

  fileprivate var isDate: Bool {
    switch self {
    case .signatureDate, .expiration(.date, _): true
    default: false
    }
  }

  /// The part of a form that it fills.
  fileprivate var field: FormField {
    switch self {
    case .patient: .patient
    case .discloser: .discloser
    case .recipient: .recipient
    case .description, .category: .information
    case .purpose: .purpose
    case .revocation(.right), .revocation(.irrevocableUntil): .revocationRight
    case .revocation(.reliance): .revocationReliance
    case .revocation(.how): .revocationMethod
    case .expiration: .expiration
    case .statement(let statement): statement.field
    case .signature: .signature
    case .signatureDate: .signatureDate
    }
  }
}
