import ArgumentParser
import Curriculum

struct NewReading: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reading",
    abstract: "Starts a longer text for self-study.",
    discussion: """
        toolkit new reading "After a relapse"
      """.flowing
  )

  @Argument(help: "The title, as readers see it.")
  var title: String

  @OptionGroup var options: NewOptions

  func run() throws {
    let bench = try options.bench()
    let name = try NewName(title: title, id: options.id, as: "reading", taken: bench.outline.readings)
    var addition = Addition()
    addition.make("readings/\(name.id).md", try bench.starters.text("reading", ["id": name.id, "title": name.yaml]))
    try options.finish(addition, next: "Next: write it, and say in 'minutes' how long it takes to read.")
  }
}
