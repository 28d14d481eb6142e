import Diagnostics

extension Wording {
  /// The entries of `wording.yml`, in its order.
  static func read(_ file: TextFile, log: DiagnosticLog) -> [Wording] {
    guard let value = YAMLText(file.text, path: file.path).value(log: log) else { return [] }
    guard case .list(let entries) = value.content else {
      if case .nothing = value.content { return [] }
      log.report(.notAList(found: value.found, at: value.location))
      return []
    }
    return entries.compactMap { Wording($0, log: log) }
  }

  private init?(_ value: YAMLValue, log: DiagnosticLog) {
    guard let fields = value.fields(log: log) else { return nil }
    self.init(FieldReader(fields, at: value.location, log: log))
  }

  init(_ reader: FieldReader) {
    var facts = reader
    let avoid = facts.requiredList("avoid", of: .text)
    let instead = facts.required("instead", .text)
    let why = facts.required("why", .text)
    let except = facts.list("except", of: .text) ?? []
    facts.finish()
    self.init(
      avoid: avoid.map { Phrase(words: $0.value.lowercased(), location: $0.location) },
      instead: instead ?? "",
      why: why ?? "",
      except: except.map(\.value),
      location: facts.location
    )
  }
}
