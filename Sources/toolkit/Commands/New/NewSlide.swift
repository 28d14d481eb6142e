import ArgumentParser
import Curriculum

struct NewSlide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slide",
    abstract: "Adds a slide to a section.",
    discussion: """
      The section is named by its id or by its file. The slide goes behind the one that --after names, or to the end of the section.

        toolkit new slide roles "Who calls whom" --after understanding-other-systems
        toolkit new slide 07-collaboration/05-roles "Who calls whom" --minutes 4
      """.flowing
  )

  @Argument(help: "The id of the section, or its file.", completion: .custom { words, _, _ in Completing.sections(words) })
  var section: String

  @Argument(help: "The title, as readers see it.")
  var title: String

  @Option(
    help: ArgumentHelp("The id of the slide to put it behind.", valueName: "slide"),
    completion: .custom { words, _, _ in Completing.slides(words) }
  )
  var after: String?

  @Option(help: ArgumentHelp("How long it takes.", valueName: "minutes"))
  var minutes = 2

  @OptionGroup var options: NewOptions

  func validate() throws {
    if !(1...999).contains(minutes) { throw ValidationError("--minutes takes a whole number from 1 to 999") }
  }

  func run() throws {
    let bench = try options.bench()
    let (module, section) = try bench.section(section)
    let name = try NewName(title: title, id: options.id, as: "slide", taken: module.slideEntries)
    let next = try after.map { try bench.slide($0, in: section) + 1 } ?? section.slides.count
    var addition = Addition()
    addition.insert(
      try bench.slide(name, minutes: minutes, isInShortVersion: false),
      into: section.entry.path,
      before: next < section.slides.count ? section.slides[next].line : nil
    )
    try options.finish(
      addition,
      next:
        "Next: write the slide and its talking points, and add \(minutes) to 'minutes' of modules/\(module.folder)/module.md."
    )
  }
}
