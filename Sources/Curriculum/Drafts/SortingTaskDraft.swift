import ConsentCore
import Diagnostics

/// Information to sort, as written: its form and the slides are not yet looked up, and the core not yet asked.
struct SortingTaskDraft {
  struct Card {
    let words: String
    let heldBy: SortingTask.Side
    let item: Located<String>?
    let disclosure: Disclosure
    let pile: Located<SortingTask.Pile>
    let why: String
  }

  let form: Located<String>
  /// Ids of the slides that say what each side needs.
  let lists: [SortingTask.Side: [Located<String>]]
  let cards: [Card]
  let rules: [Located<RuleID>]
  let dayLocation: SourceLocation

  /// Nil once the log has a message.
  init?(_ facts: inout FieldReader, log: DiagnosticLog) {
    let errors = log.errorCount
    let form = facts.required("form", .id)
    self.form = Located(form ?? "", at: facts.location(of: "form"))
    let day = facts.required("date", .day) ?? Day(number: 0)
    dayLocation = facts.location(of: "date")
    rules = facts.requiredList("rules", of: .ruleName)
    lists = Self.bySide("lists", &facts) { $1.requiredList($0, of: .id) }
    let cases = Self.bySide("cases", &facts) { SharedCase($0, in: &$1, log: log) }
    let readers = facts.requiredFieldsList("cards")
    cards = readers.compactMap { Card($0, cases: cases, on: day) }
    if facts.has("cards"), !(4...14).contains(readers.count) {
      log.report(.cardCount(readers.count, at: facts.location(of: "cards")))
    }
    guard log.errorCount == errors else { return nil }
  }

  /// What is said of each side, under its name.
  private static func bySide<Value>(
    _ name: String,
    _ facts: inout FieldReader,
    read: (String, inout FieldReader) -> Value?
  ) -> [SortingTask.Side: Value] {
    guard var fields = facts.requiredFields(name) else { return [:] }
    var values: [SortingTask.Side: Value] = [:]
    for side in SortingTask.Side.allCases { values[side] = read(side.rawValue, &fields) }
    fields.finish()
    return values
  }

  /// The questions and the core's answers to them; nil once the log has a message.
  func task(with form: SampleForm, lists: NeedLists, log: DiagnosticLog) -> SortingTask? {
    let errors = log.errorCount
    let cards = cards.compactMap { draft -> SortingTask.Card? in
      let query = DisclosureQuery(draft.disclosure, form: form.query.form)
      let item = draft.item.flatMap { lists.item($0) }
      guard (item == nil) == (draft.item == nil), let decision = query.decision(at: dayLocation, log: log) else { return nil }
      return SortingTask.Card(
        words: draft.words,
        heldBy: draft.heldBy,
        item: item,
        query: query,
        decision: decision,
        remedies: (try? Remedy.remedies(for: query)) ?? [],
        pile: draft.pile.value,
        why: draft.why
      )
    }
    return log.errorCount == errors ? SortingTask(form: form.id, cards: cards, rules: rules.map(\.value)) : nil
  }
}

extension SortingTaskDraft.Card {
  fileprivate init?(_ reader: FieldReader, cases: [SortingTask.Side: SharedCase], on day: Day) {
    var facts = reader
    words = facts.required("card", .text) ?? ""
    let heldBy = facts.required("from", ValueKind<SortingTask.Side>.rawName)
    item = facts.optional("item", .text).map { Located($0, at: facts.location(of: "item")) }
    let pile = facts.required("pile", ValueKind<SortingTask.Pile>.rawName)
    self.pile = Located(pile ?? .notShared, at: facts.location(of: "pile"))
    why = facts.required("why", .text) ?? ""
    let change = facts.value("case")
    facts.finish()
    guard let heldBy, let disclosure = cases[heldBy]?.disclosure(changedBy: change, on: day) else { return nil }
    self.heldBy = heldBy
    self.disclosure = disclosure
  }
}
