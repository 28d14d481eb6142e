/// What fields a kind of file has, as Markdown for editors.
package enum SchemaReference {
  package static func text(_ schema: FileSchema) -> String {
    var lines = ["## `\(schema.path)`", ""]
    switch schema.shape {
    case .fields: break
    case .list: lines += ["A list of entries with these fields.", ""]
    case .entries: lines += ["Entries by name, each with these fields.", ""]
    }
    for variant in schema.variants {
      if let choice = variant.choice { lines += ["With `\(choice.field): \(choice.value)`:", ""] }
      lines += ["| field | takes | meaning |", "| --- | --- | --- |"]
      lines += rows(variant.fields, inside: "")
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private static func rows(_ fields: [FieldSchema], inside: String) -> [String] {
    fields.flatMap { field -> [String] in
      let name = inside + field.name
      let row = "| `\(name)`\(field.isRequired ? ", needed" : "") | \(takes(field.takes)) | \(field.meaning) |"
      switch field.takes {
      case .fields(let inner): return [row] + rows(inner, inside: name + ".")
      case .fieldsList(let inner): return [row] + rows(inner, inside: name + "[].")
      case .value, .list, .anything: return [row]
      }
    }
  }

  private static func takes(_ takes: FieldSchema.Takes) -> String {
    switch takes {
    case .value(let form): words(form)
    case .list(let form): "a list, each \(words(form))"
    case .fields: "fields of its own"
    case .fieldsList: "a list of entries with fields of their own"
    case .anything: "more than one shape"
    }
  }

  private static func words(_ form: ValueForm) -> String {
    switch form {
    case .text: "a text"
    case .flag: "`true` or `false`"
    case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .pattern(_, let name): name
    case .choice(let names) where names.count > 30: "one of \(names.count) names, such as `\(names[0])`"
    case .choice(let names): "one of " + names.map { "`\($0)`" }.joined(separator: ", ")
    }
  }
}
