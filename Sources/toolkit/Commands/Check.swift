import ArgumentParser
import Curriculum

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads all content and names every mistake.",
    discussion: "Exits with status 1 if there is an error. Warnings are shown and do not count."
  )

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let toolkit = try Compilation(readingFolder: sources.content).toolkitOrExit(folder: sources.content)
    let slides = toolkit.modules.flatMap(\.slides).count
    print("No errors: \(slides) slides, \(toolkit.forms.count) forms, \(toolkit.exercises.count) exercises")
  }
}
