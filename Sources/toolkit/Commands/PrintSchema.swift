import ArgumentParser
import Curriculum
import Diagnostics

struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints what fields each kind of file has.",
    discussion: """
      The reference, as Markdown, for one kind of file or all of them; with --json, the JSON Schema of one kind, for editors that
      complete and check YAML. Both come from the readers of the files themselves.

        toolkit schema exercise
        toolkit schema --json exercise > exercise.schema.json

      Kinds: \(FileSchema.all.map(\.name).joined(separator: ", "))
      """.flowing
  )

  @Argument(help: "The kind of file.", completion: .list(FileSchema.all.map(\.name)))
  var kind: String?

  @Flag(help: "Print the JSON Schema of the kind.")
  var json = false

  func run() throws {
    let all = FileSchema.all
    let chosen = all.filter { kind == nil || $0.name == kind }
    if let kind, chosen.isEmpty {
      let remedy = didYouMean(kind, in: all.map(\.name))
      throw ValidationError(
        "no kind '\(kind)'\(remedy.isEmpty ? "; there are \(all.map { "'\($0.name)'" }.joined(separator: ", "))" : remedy)"
      )
    }
    if json {
      guard let schema = chosen.first, chosen.count == 1 else { throw ValidationError("--json prints one kind; name it") }
      Console.say(try JSONText.of(JSONSchema(schema)))
    } else {
      Console.say(chosen.map(SchemaReference.text).joined(separator: "\n"))
    }
  }
}
