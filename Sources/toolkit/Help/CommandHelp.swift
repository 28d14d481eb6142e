import ArgumentParser
import Foundation

/// A command as ArgumentParser describes it to tools: what `--experimental-dump-help` prints, as far as it is used here.
struct CommandHelp: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandHelp]?
  var arguments: [Argument]?

  init(of command: (some ParsableCommand).Type) throws {
    self = try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)).command
  }

  /// Those that the manual tells of; `help` and `--version` belong to every program of this kind.
  var ownSubcommands: [CommandHelp] { (subcommands ?? []).filter { $0.commandName != "help" } }
  var ownArguments: [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.names?.contains { ["help", "version"].contains($0.name) } != true }
  }
}

private struct Tool: Decodable {
  var command: CommandHelp
}
