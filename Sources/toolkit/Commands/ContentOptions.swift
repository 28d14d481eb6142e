import ArgumentParser
import Diagnostics

/// Where the sources are.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the content.", valueName: "dir"), completion: .directory)
  var content = "Content"

  @Option(
    help: ArgumentHelp("The folder with what an agency adds to the content and replaces in it.", valueName: "dir"),
    completion: .directory
  )
  var local: String?

  var folders: SourceFolders { SourceFolders(content: content, local: local) }
}
