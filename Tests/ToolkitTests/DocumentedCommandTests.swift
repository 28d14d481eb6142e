import Foundation
import Testing

/// The commands of the documentation, run as they stand there, with the output that is shown.
struct DocumentedCommandTests {
  @Test(arguments: try DocumentedCommand.all())
  func `a command of the documentation does what is shown`(command: DocumentedCommand) throws {
    let folder = try TemporaryFolder()
    for name in ["Content", "Site", "Examples"] {
      try FileManager.default.copyItem(at: Program.package.appending(path: name), to: folder.url.appending(path: name))
    }
    if let file = command.file { try folder.write(file.text, to: file.name) }
    let result = try Program.run(command.arguments, in: folder.url)
    let isRefusal = command.output.contains { $0.hasPrefix("Error: ") }
    #expect((result.status != 0) == isRefusal, "\(result.errors)")
    var rest = (result.output + result.errors).split(separator: "\n")[...]
    for line in command.output where line != "..." {
      let start = line.hasSuffix("...") ? line.dropLast(3) : nil
      guard let place = rest.firstIndex(where: { $0 == line || start.map($0.hasPrefix) == true }) else {
        Issue.record("'\(line)' is not printed, or not in this order: \(result.output)\(result.errors)")
        continue
      }
      rest = rest[(place + 1)...]
    }
  }

  @Test func `the documentation shows commands`() throws {
    #expect(try DocumentedCommand.all().count >= 5)
  }
}

/// A command in a block `console`, and the lines that are shown as its output; `...` stands for what is not shown.
struct DocumentedCommand: CustomTestStringConvertible {
  var arguments: [String]
  var output: [Substring]
  /// The file that the command names, with the text of the block in front of it.
  var file: (name: String, text: String)?

  var testDescription: String { arguments.joined(separator: " ") }

  static func all() throws -> [DocumentedCommand] {
    let folder = Program.package.appending(path: "Content/documentation")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
      commands(in: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  private static func commands(in chapter: String) -> [DocumentedCommand] {
    var commands: [DocumentedCommand] = []
    var before = ""
    for block in chapter.matches(of: /(?m)^```([a-z]+)[^\n]*\n((?:(?!```).*\n)*)```$/) {
      let text = String(block.2)
      if block.1 == "console" { commands += self.commands(of: text, before: before) }
      before = text
    }
    return commands
  }

  private static func commands(of block: String, before: String) -> [DocumentedCommand] {
    var commands: [DocumentedCommand] = []
    for line in block.split(separator: "\n") {
      if line.hasPrefix("$ toolkit ") {
        let words = line.dropFirst("$ toolkit ".count).matches(of: /"([^"]*)"|\S+/).map { String($0.1 ?? $0.0) }
        let file = words.last.flatMap { $0.hasSuffix(".yml") ? ($0, before) : nil }
        commands.append(DocumentedCommand(arguments: words, output: [], file: file))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output.append(line)
      }
    }
    return commands
  }
}
