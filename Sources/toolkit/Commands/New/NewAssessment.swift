import ArgumentParser
import Curriculum

struct NewAssessment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment",
    abstract: "Starts a self-assessment: statements to agree with, or elements by levels of practice.",
    discussion: """
        toolkit new assessment "What do we expect of each other?" --section roles
        toolkit new assessment "How far have we come?" --kind matrix
      """.flowing
  )

  @Argument(help: "The title, as readers see it.")
  var title: String

  @Option(help: ArgumentHelp("inventory for statements, matrix for elements by levels.", valueName: "kind"))
  var kind: AssessmentKind = .inventory

  @Option(
    help: ArgumentHelp("The id of the section whose page leads to it, or its file.", valueName: "section"),
    completion: .custom { words, _, _ in Completing.sections(words) }
  )
  var section: String?

  @OptionGroup var options: NewOptions

  func run() throws {
    let bench = try options.bench()
    let name = try NewName(title: title, id: options.id, as: "self-assessment", taken: bench.outline.assessments)
    let section = try section.map { "section: \(try bench.section($0).section.entry.id)\n" }
    var addition = Addition()
    addition.make(
      "assessments/\(name.id).md",
      try bench.starters.text(kind.rawValue, ["id": name.id, "title": name.yaml, "section": section ?? ""])
    )
    try options.finish(
      addition,
      next: "Next: write the statements. Nobody is graded: the page shows each person's answers as a picture."
    )
  }
}

/// The kinds of self-assessments, as the command line has them.
enum AssessmentKind: String, ExpressibleByArgument, CaseIterable {
  case inventory, matrix
}
