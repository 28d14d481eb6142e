import ArgumentParser
import Curriculum

struct NewCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Starts a knowledge check: on a section, or the final one of a module.",
    discussion: """
      A final check gets a question on each objective of its module.

        toolkit new check roles
        toolkit new check --final --module 8
      """.flowing
  )

  @Argument(
    help: "The id of the section to ask about, or its file.",
    completion: .custom { words, _, _ in Completing.sections(words) }
  )
  var section: String?

  @Flag(help: "Make the final check of a module.")
  var final = false

  @Option(
    help: ArgumentHelp("With --final: the number of the module; the last one if left out.", valueName: "number"),
    completion: .custom { words, _, _ in Completing.modules(words) }
  )
  var module: Int?

  @Option(help: "The title, if it is to be another than the usual one.")
  var title: String?

  @OptionGroup var options: NewOptions

  func validate() throws {
    if final == (section != nil) { throw ValidationError("name a section, or ask for the --final check of a module") }
    if module != nil, !final { throw ValidationError("--module goes with --final; a section has its module") }
  }

  func run() throws {
    let bench = try options.bench()
    let taken = bench.outline.checks.map(\.entry)
    var addition = Addition()
    if let section {
      let (module, section) = try bench.section(section)
      let name = try NewName(
        title: title ?? "Check what you know: \(section.title)",
        id: options.id ?? section.entry.id,
        as: "knowledge check",
        taken: taken
      )
      addition.make(
        "checks/\(name.id).md",
        try bench.starters.text(
          "check",
          [
            "id": name.id, "title": name.yaml, "number": "\(module.number)", "section": section.entry.id,
            "objective": "\(section.objectives.first ?? 1)",
          ]
        )
      )
    } else {
      let module = try bench.module(module)
      let isOnly = bench.outline.modules.count == 1
      let name = try NewName(
        title: title ?? "Final check of Module \(module.number)",
        id: options.id ?? (isOnly ? "final" : "final-\(module.number)"),
        as: "knowledge check",
        taken: taken
      )
      let questions = try (1...max(module.objectives, 1)).map { number in
        try bench.starters.text("final-question", ["objective": "\(number)"])
      }
      addition.make(
        "checks/\(name.id).md",
        try bench.starters.text(
          "final-check",
          [
            "id": name.id, "title": name.yaml, "number": "\(module.number)",
            "questions": questions.joined(separator: "\n").withoutLastBreak,
          ]
        )
      )
    }
    try options.finish(
      addition,
      next: "Next: write the questions. The documentation shows the six kinds; each answer says why it is right or wrong."
    )
  }
}
