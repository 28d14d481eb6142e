import ArgumentParser
import ConsentCore
import Curriculum
import Delivery
import Foundation

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads all content and names every mistake.",
    discussion: """
      Each mistake is named with its file, line and column, the line itself, and what to do. What has one safe answer, such as a
      misspelled field or a date in another style, --fix mends in place. Editors can read --json, code hosts --sarif.

      A law text is named when it was not held against the law for longer than toolkit.yml allows, as of today or --as-of.

      Exits with status 1 if there is an error. Warnings are shown and do not count.

        toolkit check
        toolkit check --fix
        toolkit check --sarif check.sarif
        toolkit check --as-of 2027-06-30
      """.flowing
  )

  @OptionGroup var sources: ContentOptions

  @Flag(help: "Mend what has one safe answer, and say what was done.")
  var fix = false

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp("Write what was found as SARIF 2.1.0 into a file; - prints it.", valueName: "file"),
    completion: .file()
  )
  var sarif: String?

  @Option(
    help: ArgumentHelp("Hold the age of law texts against this day instead of today.", valueName: "date"),
    transform: Self.day
  )
  var asOf: Day?

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw ValidationError("it takes a day of the calendar, such as 2027-06-30") }
    return day
  }

  func validate() throws {
    if json, fix || sarif == "-" {
      throw ValidationError("--json prints one document; leave out --fix, and give --sarif a file")
    }
    if fix, sarif == "-" { throw ValidationError("--sarif - prints one document; leave out --fix, or name a file") }
  }

  func run() throws {
    var compilation = try read()
    var mending = Mending(folders: sources.folders)
    if fix { compilation = try mending.mended(compilation, reading: read) }
    if let sarif { try write(try JSONText.of(SARIFLog(compilation, in: sources.folders)), to: sarif) }
    if json { Console.say(try JSONText.of(DiagnosticReport(compilation, in: sources.folders))) }
    if json || sarif == "-" {
      if compilation.hasErrors { throw ExitCode.failure }
      return
    }
    let toolkit = try compilation.toolkitOrExit(in: sources.folders)
    if let overlay = compilation.overlay { Console.say(overlay.text(in: sources.folders)) }
    // What could not be written has its message.
    if !mending.left.isEmpty { throw ExitCode.failure }
    let slides = toolkit.modules.flatMap(\.slides).count
    Console.say("No errors: \(slides) slides, \(toolkit.forms.count) forms, \(toolkit.exercises.count) exercises")
  }

  private func read() throws -> Compilation {
    try Progress.during("Checking the content") { try Compilation(reading: sources.folders, asOf: asOf ?? .today) }
  }

  private func write(_ text: String, to path: String) throws {
    if path == "-" {
      Console.say(text)
      return
    }
    do {
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refusal("cannot write '\(path)': \(error.systemReason)")
    }
  }
}
