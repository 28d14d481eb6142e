import ArgumentParser
import Curriculum

struct NewForm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Starts a sample release-of-information form, on which nothing is wrong yet.",
    discussion: """
        toolkit new form "Release for the family meeting"
      """.flowing
  )

  @Argument(help: "The title, as readers see it.")
  var title: String

  @OptionGroup var options: NewOptions

  func run() throws {
    let bench = try options.bench()
    let name = try NewName(title: title, id: options.id, as: "form", taken: bench.outline.forms.map(\.entry))
    var addition = Addition()
    addition.make("forms/\(name.id).md", try bench.form(name))
    try options.finish(
      addition,
      next: """
        Next: change what is on the paper; all people and numbers must be invented. 'toolkit new exercise find-the-defects "TITLE" \
        --form \(name.id)' makes an exercise of it, with what the core then finds as its answer key.
        """
    )
  }
}
