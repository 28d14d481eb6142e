import ArgumentParser
import ConsentArtifact
import Curriculum
import Delivery
import Diagnostics
import Foundation
import SiteRenderer

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the site.",
    discussion: """
      Checks the content as `toolkit check` does. If there is an error, nothing is written and the old site stays as it was; the exit
      status is then 1.

      A site for participants takes the place of one for trainers, whole, and the other way about; name two folders to keep both.

        toolkit build
        toolkit build --audience participant --output Public.participants
        toolkit build --json | jq .site.written
      """.flowing
  )

  @OptionGroup var sources: ContentOptions

  @OptionGroup var site: SiteOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to put the site in.", valueName: "dir"),
    completion: .directory
  )
  var output = "Public"

  @Option(
    help: ArgumentHelp(
      "Whom the site is for: trainer, or participant, which leaves out talking points, activities and answers.",
      valueName: "audience"
    )
  )
  var audience = Audience.trainer

  @Flag(help: "Print what was found and done as JSON.")
  var json = false

  func run() throws {
    let place = try SiteFolder(path: output)
    try refuseOutputInSources()
    let compilation = try Progress.during("Checking the content") { try Compilation(reading: sources.folders) }
    if json, compilation.hasErrors {
      try printReport(on: compilation, site: nil)
      throw ExitCode.failure
    }
    guard let toolkit = json ? compilation.toolkit : try compilation.toolkitOrExit(in: sources.folders) else {
      throw ExitCode.failure
    }
    if !json, let overlay = compilation.overlay { Console.say(overlay.text(in: sources.folders)) }
    let rendered = try site(of: toolkit)
    let changes = try Progress.during("Writing the site") { try place.replace(with: rendered.files) }
    let count = rendered.files.count
    if json {
      let built = BuildReport.Built(
        folder: output,
        audience: audience.rawValue,
        files: count,
        written: changes.written,
        unchanged: changes.unchanged,
        removed: changes.removed
      )
      try printReport(on: compilation, site: built)
      return
    }
    for translation in toolkit.translations { Console.say(translation.summary) }
    Console.say("\(count) files: \(changes.written) written, \(changes.unchanged) unchanged, \(changes.removed) removed")
    Console.say(
      "Open \(output)/index.html" + (audience == .participant ? ", for participants: no talking points and no answers" : "")
    )
  }

  private func site(of toolkit: Toolkit) throws -> Site {
    let assets = try SiteAssets(Folder(reading: site.folder), consentCore: ConsentArtifact.module())
    do {
      return try Progress.during("Making the pages") { () throws(CompileFailure) in
        try Site(rendering: toolkit, for: audience, with: assets)
      }
    } catch {
      Console.error(error.description)
      throw ExitCode.failure
    }
  }

  private func printReport(on compilation: Compilation, site: BuildReport.Built?) throws {
    let found = DiagnosticReport(compilation, in: sources.folders)
    Console.say(try JSONText.of(BuildReport(found: found, site: site)))
  }

  /// What a build writes among the sources would be read by the next one.
  private func refuseOutputInSources() throws {
    let place = URL(fileURLWithPath: output).resolvingSymlinksInPath().path
    for folder in [sources.content, sources.local].compactMap(\.self) {
      let source = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      if (place + "/").hasPrefix(source + "/") {
        throw Refusal(
          "'\(output)' is in '\(folder)', which is read and never written; choose another folder with --output"
        )
      }
    }
  }
}

extension Audience: ExpressibleByArgument {}
