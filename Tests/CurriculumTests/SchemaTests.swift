import Curriculum
import Testing

/// What the reference and the JSON Schema say of the files is what is read.
struct SchemaTests {
  private static func fields(_ schema: FileSchema) -> [(path: String, field: FieldSchema)] {
    schema.variants.flatMap { inner($0.fields, schema.name) }
  }

  private static func inner(_ fields: [FieldSchema], _ path: String) -> [(path: String, field: FieldSchema)] {
    fields.flatMap { field -> [(path: String, field: FieldSchema)] in
      let path = path + "." + field.name
      switch field.takes {
      case .fields(let fields), .fieldsList(let fields): return [(path, field)] + inner(fields, path)
      case .value, .list, .anything: return [(path, field)]
      }
    }
  }

  @Test func `every field has its meaning`() {
    let all = FileSchema.all.flatMap(Self.fields)
    #expect(all.count > 100)
    #expect(all.filter(\.field.meaning.isEmpty).map(\.path) == [], "write them in FieldMeanings.swift")
  }

  @Test func `a kind of file has the fields that its guide names`() throws {
    let reading = try #require(FileSchema.all.first { $0.name == "reading" })
    let fields = [
      "reading.reading", "reading.title", "reading.summary", "reading.minutes", "reading.reviewed", "reading.sections",
      "reading.replaces",
    ]
    #expect(Self.fields(reading).map(\.path) == fields)
    let exercise = try #require(FileSchema.all.first { $0.name == "exercise" })
    let task = try #require(exercise.variants.first { $0.choice?.value == "find-the-defects" })
    let always = ["exercise", "kind", "title", "objectives", "minutes", "form"]
    #expect(task.fields.map(\.name) == always + ["mutations", "seed", "defects", "findings", "replaces"])
    // Either the findings of one form, or what makes many.
    #expect(task.fields.filter(\.isRequired).map(\.name) == always)
  }

  /// For each field that a file must have: leaving it out is the message that it is missing, and a field that no reader asks for is
  /// unknown, with the fields of the schema to choose from.
  @Test(arguments: [
    ("toolkit", "toolkit.yml"), ("section", Fixture.section), ("reading", "readings/law.md"), ("law", "law/cj-form.md"),
  ])
  func `the check asks for what the schema needs and knows nothing else`(kind: String, path: String) throws {
    let schema = try #require(FileSchema.all.first { $0.name == kind })
    let names = schema.variants[0].fields.filter { !$0.isOfOverlay }.map(\.name)
    for field in schema.variants[0].fields where field.isRequired {
      let messages = Fixture().changing(path, "\n\(field.name):", to: "\nqqqqqqqqqqqq:", orAtStart: true).messages
      #expect(messages.contains("error: field '\(field.name)' is missing"), "\(messages)")
    }
    let first = try #require(names.first)
    let messages = Fixture().changing(path, "\n\(first):", to: "\nqqqqqqqqqqqq: 1\n\(first):", orAtStart: true).messages
    let known = names.map { "'\($0)'" }
    #expect(
      messages.contains("known here: \(known.dropLast().joined(separator: ", ")) and \(known[known.count - 1])"),
      "\(messages)"
    )
  }
}
