import ArgumentParser
import Diagnostics
import Foundation

@main
struct ToolkitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toolkit",
    abstract: "Turns a training toolkit in Markdown into a site that opens without a network.",
    discussion: """
      Write in Content/, look at the result in Public/index.html. The documentation, at the foot of every page of the site, shows
      how to write each kind of file.

        toolkit new reading "After a relapse"   starts a new file
        toolkit serve --open                    shows the site while you write it
        toolkit check --fix                     names mistakes, and mends some
        toolkit build                           makes the site in Public/
        toolkit stats                           counts slides, minutes and words
        toolkit consent check form.yml          judges a consent form

      `toolkit help COMMAND` tells more of one of them, and `toolkit manual | man -l -` of all. With --generate-completion-script bash, zsh
      or fish, it prints what completes its words at the press of Tab.

      Exits with status 0 if it was done, 1 if there was an error, and 64 if the command is not one that there is.
      """.flowing,
    version: Version.number,
    subcommands: [
      New.self, Check.self, Build.self, Serve.self, Stats.self, Translations.self, PrintSchema.self, Consent.self,
      PrintManual.self,
    ]
  )

  static func main() async {
    if let refusal = refusal(of: CommandLine.arguments.dropFirst()) {
      Console.error(refusal)
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      end(with: error)
    }
  }

  /// As the parser does it, but that a terminal acts on nothing in the text, and that help which cannot be written is no success.
  private static func end(with error: any Error) -> Never {
    let (message, status) = (fullMessage(for: error), exitCode(for: error))
    if !message.isEmpty { status.isSuccess ? Console.say(message) : Console.error(message) }
    Foundation.exit(status.rawValue)
  }

  /// What to say about the name of a command that there is not; the parser would call it an argument too many.
  private static func refusal(of arguments: ArraySlice<String>) -> String? {
    var command: any ParsableCommand.Type = Self.self
    for word in arguments {
      let candidates = command.configuration.subcommands
      if candidates.isEmpty || word.hasPrefix("-") { return nil }
      if word == "help" { continue }
      guard let next = candidates.first(where: { $0._commandName == word }) else {
        let names = candidates.map { $0._commandName }
        let remedy = didYouMean(word, in: names)
        return "Error: no command '\(word)'\(remedy.isEmpty ? "; there are \(names.joined(separator: ", "))" : remedy)"
      }
      command = next
    }
    return nil
  }
}
