import ArgumentParser

/// Where the sources are.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the content.", valueName: "dir"), completion: .directory)
  var content = "Content"
}
