import Markdown

/// The fields of one kind of file: the one description that the checks, the reference for editors and the JSON Schema come from.
///
/// It is made by asking the readers themselves, so that it cannot say anything else than what is read.
package struct FileSchema: Sendable {
  /// As it is called on the command line: `exercise`.
  package var name: String
  /// Where such files are: `exercises/NAME.md`.
  package var path: String
  package var shape: Shape
  /// More than one where it depends on a field what else is read.
  package var variants: [Variant]

  package enum Shape: Sendable {
    /// The whole file, or its front matter, has the fields.
    case fields
    /// The file is a list of entries that have the fields.
    case list
    /// The file has entries by name that have the fields.
    case entries
  }

  package struct Variant: Sendable {
    /// The field that makes the difference, and its value.
    package var choice: (field: String, value: String)?
    package var fields: [FieldSchema]
  }

  /// All kinds of files, in the order of the guide.
  package static var all: [FileSchema] {
    [
      FileSchema("toolkit", "toolkit.yml") { _ = ToolkitFacts($0, log: log) },
      FileSchema("module", "modules/NN-NAME/module.md") { _ = ModuleDraft(page($0), folder: "", log: log) },
      FileSchema("section", "modules/NN-NAME/NN-NAME.md") { _ = SectionDraft(page($0), folder: "", number: 1, log: log) },
      FileSchema("reading", "readings/NAME.md") { _ = Reading(page($0), log: log) },
      FileSchema("about", "about/NAME.md") { _ = AboutText(page($0), log: log) },
      FileSchema("form", "forms/NAME.md") { _ = SampleForm(page($0), log: log) },
      FileSchema("exercise", "exercises/NAME.md", by: "kind", Exercise.Kind.allCases.map(\.rawValue)) {
        _ = ExerciseDraft(page($0), log: log)
      },
      FileSchema("check", "checks/NAME.md", by: "purpose", KnowledgeCheck.Purpose.allCases.map(\.rawValue)) {
        _ = KnowledgeCheck(page($0), log: log)
      },
      FileSchema("assessment", "assessments/NAME.md", by: "kind", Assessment.Kind.allCases.map(\.rawValue)) {
        _ = Assessment(page($0), log: log)
      },
      FileSchema("law", "law/RULE.md") { _ = LawText(page($0), log: log) },
      FileSchema("chapter", "documentation/NN-NAME.md") { _ = Chapter(page($0), log: log) },
      FileSchema("references", "references.yml", shape: .entries) { _ = Reference($0, key: "", log: log) },
      FileSchema("resources", "resources.yml", shape: .list) { _ = Resource($0, log: log) },
      FileSchema("wording", "wording.yml", shape: .list) { _ = Wording($0) },
      FileSchema("overlay", "overlay.yml of an overlay") { _ = Agency($0, log: log) },
      FileSchema("providers", "providers.yml of an overlay", shape: .list) { _ = ServiceProvider($0, log: log) },
      FileSchema("note", "law/NAME.md of an overlay") { _ = LawNote(page($0), log: log) },
    ]
  }

  private init(_ name: String, _ path: String, shape: Shape = .fields, read: (FieldReader) -> Void) {
    self.name = name
    self.path = path
    self.shape = shape
    variants = [Variant(fields: Self.fields(of: name, fixed: [:], read: read))]
  }

  private init(_ name: String, _ path: String, by field: String, _ values: [String], read: (FieldReader) -> Void) {
    self.name = name
    self.path = path
    shape = .fields
    variants = values.map { value in
      Variant(choice: (field, value), fields: Self.fields(of: name, fixed: [field: value], read: read))
    }
  }

  /// The kinds of pages of which an overlay can have one in the place of a shared one.
  private static let replaceable: Set<String> = ["section", "reading", "about", "form", "exercise", "check", "assessment"]

  private static func fields(
    of name: String,
    fixed: KeyValuePairs<String, String>,
    read: (FieldReader) -> Void
  ) -> [FieldSchema] {
    let recorder = FieldRecorder()
    read(FieldReader(recordingInto: recorder, fixed: fixed))
    var fields = recorder.schema
    if replaceable.contains(name) {
      let overlaid = FieldRecorder()
      var facts = FieldReader(recordingInto: overlaid)
      var replacements = Replacements()
      replacements.take(from: &facts)
      fields += overlaid.schema.map { field in
        var field = field
        field.isOfOverlay = true
        return field
      }
    }
    return FieldMeanings.added(to: fields, of: name)
  }

  private static func page(_ facts: FieldReader) -> MarkdownPage { MarkdownPage(path: "", facts: facts, blocks: []) }

  /// What is said about an empty file is of no interest.
  private static var log: DiagnosticLog { DiagnosticLog() }
}
