import ArgumentParser
import Curriculum

struct NewSlide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slide",
    abstract: "Adds a slide to a section.",
    discussion: """
      The section is named by its id or by its file. The slide goes behind the one that --after names, or to the end of the section. With
      --local, it goes into the overlay's file of slides.

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
    let text = try bench.slide(name, minutes: minutes, isInShortVersion: false)
    var addition = Addition()
    if let local = options.sources.local {
      guard next > 0 else {
        throw Refusal("section '\(section.entry.id)' has no slide that one of an overlay could stand behind")
      }
      addition.append(text.settled(after: section.slides[next - 1].id), to: "modules/\(module.folder)/slides.md", in: local)
    } else {
      let isLast = next == section.slides.count
      addition.insert(text, into: section.entry.path, before: isLast ? nil : section.slides[next].line)
    }
    try options.finish(
      addition,
      next: options.sources.local == nil
        ? "Next: write the slide and its talking points, and add \(minutes) to 'minutes' of modules/\(module.folder)/module.md."
        : "Next: write the slide and its talking points."
    )
  }
}

extension String {
  /// A slide with the setting that says where an overlay's slide stands, as the first of its settings.
  fileprivate func settled(after slide: String) -> String {
    guard let end = firstIndex(of: "\n") else { return self }
    return self[...end] + "<!-- after: \(slide) -->\n" + self[index(after: end)...]
  }
}
