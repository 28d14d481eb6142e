import ArgumentParser
import Curriculum

struct NewSection: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "section",
    abstract: "Starts a section at the end of a module, with a first slide.",
    discussion: """
      The order of sections is that of the numbers in front of their names; rename files to move one.

        toolkit new section "What a judge needs" --module 7
      """.flowing
  )

  @Argument(help: "The title, as readers see it.")
  var title: String

  @Option(
    help: ArgumentHelp("The number of the module; the last one if left out.", valueName: "number"),
    completion: .custom { words, _, _ in Completing.modules(words) }
  )
  var module: Int?

  @OptionGroup var options: NewOptions

  private static let slideMinutes = 2

  func run() throws {
    let bench = try options.bench()
    let module = try bench.module(module)
    let name = try NewName(title: title, id: options.id, as: "section", taken: bench.outline.sections.map(\.entry))
    let number = (module.sections.compactMap(\.number).max() ?? 0) + 1
    guard number <= 99 else { throw Refusal("'modules/\(module.folder)' has a section 99, behind which none can stand") }
    let taken = module.slides.map(\.id)
    let slide = try NewName(
      title: title,
      id: taken.contains(name.id) ? "\(name.id)-welcome" : name.id,
      as: "slide",
      taken: module.slideEntries
    )
    var addition = Addition()
    addition.make(
      "modules/\(module.folder)/\(twoDigits(number))-\(name.id).md",
      try bench.starters.text(
        "section",
        [
          "id": name.id, "title": name.yaml,
          "slide": try bench.slide(slide, minutes: Self.slideMinutes, isInShortVersion: false).withoutLastBreak,
        ]
      )
    )
    // A module takes as much longer as the slides of an overlay by itself.
    let minutes =
      options.sources.local == nil
      ? "; bring 'minutes' of module.md up to date, since the slide takes \(Self.slideMinutes)" : ""
    try options.finish(
      addition,
      next: """
        Next: write the section and its slide, and add more with 'toolkit new slide \(name.id) "TITLE"\(options.again)'\(minutes).
        """
    )
  }
}

extension ContentOutline.Section {
  /// As its file's name begins.
  var number: Int? { entry.path.split(separator: "/").last.flatMap { Int($0.prefix(2)) } }
}
