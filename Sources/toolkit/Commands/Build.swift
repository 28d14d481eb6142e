import ArgumentParser
import ConsentArtifact
import Curriculum
import Delivery
import Diagnostics
import SiteRenderer

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the site.",
    discussion: """
      Checks the content as `toolkit check` does. If there is an error, nothing is written and the old site stays as it was.
      A site for participants takes the place of one for trainers, whole, and the other way about; name two folders to keep both.
      """
  )

  @OptionGroup var sources: ContentOptions

  @Option(help: ArgumentHelp("The folder with templates, styles and scripts.", valueName: "dir"))
  var site = "Site"

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to put the site in.", valueName: "dir"))
  var output = "Public"

  @Option(
    help: ArgumentHelp(
      "Whom the site is for: trainer, or participant, which leaves out talking points, activities and answers.",
      valueName: "audience"
    )
  )
  var audience = Audience.trainer

  func run() throws {
    let toolkit = try Compilation(readingFolder: sources.content).toolkitOrExit(folder: sources.content)
    let assets = try SiteAssets(readingFolder: site, consentCore: try ConsentArtifact.module())
    let rendered: Site
    do {
      rendered = try Site(rendering: toolkit, for: audience, with: assets)
    } catch {
      Console.error(error.description)
      throw ExitCode.failure
    }
    let changes = try SiteFolder(path: output).replace(with: rendered.files)
    let count = rendered.files.count
    print("\(count) files: \(changes.written) written, \(changes.unchanged) unchanged, \(changes.removed) removed")
    print(
      "Open \(output)/index.html" + (audience == .participant ? ", for participants: no talking points and no answers" : "")
    )
  }
}

extension Audience: ExpressibleByArgument {}
