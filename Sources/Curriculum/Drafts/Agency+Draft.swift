import Diagnostics

extension Agency {
  /// The facts of `overlay.yml`; nil if it cannot be read.
  init?(_ file: TextFile, log: DiagnosticLog) {
    guard let value = YAMLText(file.text, path: file.path).value(log: log), let fields = value.fields(log: log) else {
      return nil
    }
    self.init(FieldReader(fields, at: value.location, log: log), log: log)
  }

  init(_ reader: FieldReader, log: DiagnosticLog) {
    var facts = reader
    let name = facts.required("agency", .text)
    let shortName = facts.optional("short-name", .text)
    let state = facts.required("state", .text)
    let madeFor = facts.required("for", .text)
    let contact = Contact(&facts)
    let notice = facts.optional("notice", .text)
    let colors = facts.fields("colors").flatMap { AgencyColors($0, log: log) }
    facts.finish()
    self.init(
      name: name ?? "",
      shortName: shortName ?? name ?? "",
      state: state ?? "",
      contact: contact,
      notice: notice,
      colors: colors,
      madeFor: madeFor ?? "",
      madeForLocation: facts.location(of: "for"),
      location: facts.location
    )
  }
}

extension AgencyColors {
  /// Nil without a main color.
  init?(_ reader: FieldReader, log: DiagnosticLog) {
    var facts = reader
    let main = facts.required("main", .color)
    let dark = facts.optional("dark", .color)
    facts.finish()
    if let main { ColorsAreReadable.check(main, at: facts.location(of: "main"), log: log) }
    if let dark { ColorsAreReadable.check(inTheDark: dark, at: facts.location(of: "dark"), log: log) }
    guard let main else { return nil }
    self.init(main: main, dark: dark)
  }
}

extension Contact {
  /// The fields of a contact, among others.
  init(_ facts: inout FieldReader) {
    telephone = facts.optional("telephone", .telephone)
    email = facts.optional("email", .emailAddress)
    website = facts.optional("website", .webAddress)
  }
}
