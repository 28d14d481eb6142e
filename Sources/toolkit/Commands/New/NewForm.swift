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
    let invented =
      options.sources.local == nil
      ? "all people and numbers must be invented"
      : "all people must be invented, and numbers too unless they stand in overlay.yml or providers.yml"
    try options.finish(
      addition,
      next: """
        Next: change what is on the paper; \(invented). 'toolkit new exercise find-the-defects "TITLE" --form \(name.id)\(options.again)' \
        makes an exercise of it, with what the core then finds as its answer key.
        """
    )
  }
}
