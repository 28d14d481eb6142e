/// Writes down which fields a reader asks for, with what they take: the readers are the one place that says so.
final class FieldRecorder {
  private(set) var fields: [FieldSchema] = []
  private var inner: [String: FieldRecorder] = [:]
  private var required: Set<String> = []

  func note(_ name: String, _ takes: FieldSchema.Takes) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      fields.append(FieldSchema(name: name, isRequired: required.contains(name), takes: takes))
      return
    }
    // A reader that looks at the bare value too knows more of it elsewhere.
    if case .anything = takes { return }
    fields[index].takes = takes
  }

  /// Called before the field is noted.
  func require(_ name: String) { required.insert(name) }

  /// The recorder for the fields inside of a field, or of each element of a list of such.
  func inner(_ name: String, isList: Bool) -> FieldRecorder {
    let recorder = inner[name] ?? FieldRecorder()
    inner[name] = recorder
    note(name, isList ? .fieldsList([]) : .fields([]))
    return recorder
  }

  /// What was asked, the fields inside of fields included.
  var schema: [FieldSchema] {
    fields.map { field in
      var field = field
      switch field.takes {
      case .fields: field.takes = .fields(inner[field.name]?.schema ?? [])
      case .fieldsList: field.takes = .fieldsList(inner[field.name]?.schema ?? [])
      case .value, .list, .anything: break
      }
      return field
    }
  }
}
