import ArgumentParser
import Curriculum

struct NewModule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "module",
    abstract: "Starts a module: its folder, module.md and a first section with a slide.",
    discussion: """
      Its number is the next one, unless --number gives another.

        toolkit new module "Working with Courts"
      """.flowing
  )

  @Argument(help: "The title, as readers see it.")
  var title: String

  @Option(help: ArgumentHelp("The number, from 1 to 99.", valueName: "number"))
  var number: Int?

  @OptionGroup var options: NewOptions

  private static let slideMinutes = 2

  func validate() throws {
    if let number, !(1...99).contains(number) { throw ValidationError("--number takes a whole number from 1 to 99") }
  }

  func run() throws {
    if options.sources.local != nil {
      throw Refusal("an overlay adds to the modules that there are; make a section or a slide, or leave --local out")
    }
    let bench = try options.bench()
    let modules = bench.outline.modules
    let number = number ?? (modules.map(\.number).max() ?? 0) + 1
    if let other = modules.first(where: { $0.number == number }) {
      throw Refusal("module \(number) is '\(other.title)', in 'modules/\(other.folder)'; give another number")
    }
    // The name of its folder, behind the number, is all the id that a module has.
    let taken = modules.map { ContentOutline.Entry(id: String($0.folder.dropFirst(3)), path: "modules/\($0.folder)") }
    let name = try NewName(title: title, id: options.id, as: "module", taken: taken)
    let first = try bench.firstSection(of: name)
    let folder = "modules/\(twoDigits(number))-\(name.id)"
    let minutes = "\(Self.slideMinutes)"
    let slide = try bench.slide(first, minutes: Self.slideMinutes, isInShortVersion: true)
    var addition = Addition()
    addition.make(
      folder + "/module.md",
      try bench.starters.text("module", ["number": "\(number)", "title": name.yaml, "minutes": minutes])
    )
    addition.make(
      "\(folder)/01-welcome.md",
      try bench.starters.text("section", ["id": first.id, "title": first.yaml, "slide": slide.withoutLastBreak])
    )
    try options.finish(
      addition,
      next: """
        Next: write module.md, above all its objectives, and the slide of 01-welcome.md. 'toolkit new section' and 'toolkit new slide'
        add to them; 'toolkit serve' shows them.
        """
    )
  }
}

extension Bench {
  /// A welcome, under an id that no section has yet.
  fileprivate func firstSection(of module: NewName) throws -> NewName {
    let taken = outline.sections.map(\.entry)
    let id = ["welcome", "\(module.id)-welcome"].first { id in !taken.contains { $0.id == id } }
    return try NewName(title: "Welcome", id: id, as: "section", taken: taken)
  }
}

/// 7 as `07`, as the names of folders and sections begin.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension String {
  /// For a text that goes into another, which has a break of its own there.
  var withoutLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
