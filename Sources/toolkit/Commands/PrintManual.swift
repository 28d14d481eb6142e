import ArgumentParser

struct PrintManual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the manual of all commands, for man.",
    discussion: """
        toolkit manual | man -l -
        toolkit manual > ~/.local/share/man/man1/toolkit.1
      """.flowing
  )

  func run() throws {
    Console.say(ManualPage(of: try CommandHelp(of: ToolkitCommand.self)).text, terminator: "")
  }
}
