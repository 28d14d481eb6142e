import ArgumentParser
import Curriculum

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Starts a new file, with everything in it that its kind needs.",
    discussion: """
      Give the title that readers see; the id, the name of the file and all else that follows from the content is worked out. What is
      made passes `toolkit check` at once, perhaps with a warning of what is still to do. Nothing that is there is written over.

        toolkit new module "Working with Courts"
        toolkit new section "What a judge needs" --module 7
        toolkit new slide roles "Who calls whom" --after understanding-other-systems
        toolkit new reading "After a relapse"
        toolkit new form "Release for the family meeting"
        toolkit new exercise find-the-defects "A blank line" --form spring-release
        toolkit new check roles
        toolkit new assessment "What do we expect of each other?" --section roles
        toolkit new reading "Our family docket" --local Examples/larkspur-county

      With --local, what is made is the agency's own and goes into the folder of its overlay.

      The texts to start from are in the folder Starters of the site folder; change them as you like. Exits with status 1 if the name is
      taken or cannot be one, and then has made nothing.
      """.flowing,
    subcommands: [
      NewModule.self, NewSection.self, NewSlide.self, NewReading.self, NewForm.self, NewExercise.self, NewCheck.self,
      NewAssessment.self,
    ]
  )
}

/// What all kinds of new files are asked.
struct NewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The id, where it is not to be made from the title.", valueName: "id"))
  var id: String?

  @OptionGroup var sources: ContentOptions

  @OptionGroup var site: SiteOptions

  /// What there is, and what to start from.
  func bench() throws -> Bench {
    let files = try [SourceFile](reading: sources.content)
    let local = try sources.local.map { try [SourceFile](reading: $0) }
    return Bench(
      outline: ContentOutline(of: files, local: local),
      starters: try Starters(readingSite: site.folder)
    )
  }

  /// What a command that is named as the next step needs behind it, so that it finds what was made.
  var again: String {
    guard let local = sources.local else { return "" }
    let isPlain = local.allSatisfy { $0.isLetter || $0.isNumber || "._/-".contains($0) }
    return " --local " + (isPlain ? local : "\"\(local)\"")
  }

  /// Writes what is new, and says what to do next.
  func finish(_ addition: Addition, next: String) throws {
    try addition.write(to: sources.local ?? sources.content)
    Console.say(next)
  }
}
