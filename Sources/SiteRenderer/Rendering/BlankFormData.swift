import ConsentCore
import Curriculum

/// What the page of a form to complete needs in order to ask the core: the facts before any answer, what each answer changes in them,
/// and the questions that the aims ask.
struct BlankFormData {
  let json: JSON

  init(of task: CompletionTask) {
    let form = task.form
    let start = FormRecords(of: FormQuery(form: form.hidden, holder: form.holder, day: form.day))
    json = .object([
      ("question", Self.bytes(start.question)),
      ("records", start.json),
      ("entries", .list(form.entries.indices.map { Self.json(of: $0, on: form) })),
      ("aims", .list(task.aims.map { Self.json(of: $0) })),
    ])
  }

  /// `states`: what the entry changes where it is given, chosen or written on; `leaves`: what a line changes that is left blank.
  private static func json(of entry: Int, on form: BlankForm) -> JSON {
    let before = form.facts(before: entry)
    func changes(writing words: String) -> JSON {
      let after = form.facts(of: entry, written: words)
      return .list(FormChange.changes(from: before, to: after, written: words.isEmpty ? nil : words).map(\.json))
    }
    return switch form.entries[entry].kind {
    case .given: .object([("given", .bool(true)), ("states", changes(writing: ""))])
    case .option: .object([("states", changes(writing: ""))])
    case .words: .object([("leaves", changes(writing: "")), ("states", changes(writing: "written"))])
    case .date: .object([("leaves", changes(writing: "")), ("states", changes(writing: "2001-02-03"))])
    }
  }

  private static func json(of aim: FormAim) -> JSON {
    let empty = ConsentForm()
    let changes = FormChange.changes(from: empty, to: aim.query(on: empty).form ?? empty)
    return .object([
      ("question", bytes(Array(DisclosureQuery(aim.disclosure).wire))), ("changes", .list(changes.map(\.json))),
    ])
  }

  private static func bytes(_ bytes: [UInt8]) -> JSON { .list(bytes.map { .number(Int($0)) }) }
}
