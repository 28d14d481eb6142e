import Diagnostics

extension ServiceProvider {
  /// The entries of `providers.yml`, in its order.
  static func read(_ file: TextFile, log: DiagnosticLog) -> [ServiceProvider] {
    guard let value = YAMLText(file.text, path: file.path).value(log: log) else { return [] }
    guard case .list(let entries) = value.content else {
      if case .nothing = value.content { return [] }
      log.report(.notAList(found: value.found, at: value.location))
      return []
    }
    return entries.compactMap { entry in
      entry.fields(log: log).map { ServiceProvider(FieldReader($0, at: entry.location, log: log), log: log) }
    }
  }

  init(_ reader: FieldReader, log: DiagnosticLog) {
    let errors = log.errorCount
    var facts = reader
    let name = facts.required("name", .text)
    let services = facts.requiredList("services", of: .text)
    let contact = Contact(&facts)
    let address = facts.optional("address", .text)
    let note = facts.optional("note", .text)
    facts.finish()
    self.init(
      name: name ?? "",
      services: services.map(\.value),
      contact: contact,
      address: address,
      note: note,
      location: facts.location
    )
    // With a mistake in it, it may say more than was read.
    if !facts.isRecording, log.errorCount == errors { ProvidersCanBeReached.check(self, log: log) }
  }
}
