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

  @Option(help: ArgumentHelp("Hold the age of law texts against this day instead of today.", valueName: "date"))
  var asOf: DayArgument?

  func validate() throws {
    if json, fix || sarif == "-" {
      throw ValidationError("--json prints one document; leave out --fix, and give --sarif a file")
    }
    if fix, sarif == "-" { throw ValidationError("--sarif - prints one document; leave out --fix, or name a file") }
  }

  func run() throws {
    var compilation = try read()
    if fix { compilation = try Mending(folders: sources.folders).mended(compilation, reading: read) }
    if let sarif { try write(try JSONText.of(SARIFLog(compilation, in: sources.folders)), to: sarif) }
    if json { print(try JSONText.of(DiagnosticReport(compilation, in: sources.folders))) }
    if json || sarif == "-" {
      if compilation.hasErrors { throw ExitCode.failure }
      return
    }
    let toolkit = try compilation.toolkitOrExit(in: sources.folders)
    if let overlay = compilation.overlay { print(overlay.text(in: sources.folders)) }
    let slides = toolkit.modules.flatMap(\.slides).count
    print("No errors: \(slides) slides, \(toolkit.forms.count) forms, \(toolkit.exercises.count) exercises")
  }

  private func read() throws -> Compilation {
    try Progress.during("Checking the content") { try Compilation(reading: sources.folders, asOf: asOf?.day ?? .today) }
  }

  private func write(_ text: String, to path: String) throws {
    if path == "-" {
      print(text)
      return
    }
    do {
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Console.error("cannot write '\(path)': \(error.systemReason)")
      throw ExitCode.failure
    }
  }
}

/// A day as it is given on the command line: `2026-11-22`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(iso: argument) else { return nil }
    self.day = day
  }
}
