/// The manual of all commands as one page, in mdoc, from the same words as `--help`.
struct ManualPage {
  private let tool: CommandHelp
  private var lines: [String] = []

  init(of tool: CommandHelp) {
    self.tool = tool
  }

  var text: String {
    var page = self
    page.write()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines = [".Dd \(Version.date)", ".Dt TOOLKIT 1", ".Os", ".Sh NAME", ".Nm toolkit"]
    lines.append(".Nd turn a training toolkit in Markdown into a site that opens without a network")
    lines += [".Sh SYNOPSIS", ".Nm toolkit", ".Ar command", ".Op Ar argument ...", ".Sh DESCRIPTION"]
    paragraphs(tool.discussion)
    lines.append(".Sh COMMANDS")
    for command in tool.ownSubcommands { describe(command, after: ["toolkit"]) }
    for (title, text) in Self.sections {
      lines.append(".Sh \(title)")
      if text.hasPrefix(".") { lines += text.split(separator: "\n").map(String.init) } else { paragraphs(text) }
    }
  }

  private mutating func describe(_ command: CommandHelp, after names: [String]) {
    let names = names + [command.commandName]
    if !command.ownSubcommands.isEmpty {
      lines.append(".Ss \(names.joined(separator: " "))")
      paragraphs(command.abstract)
      paragraphs(command.discussion, isFirst: false)
      for command in command.ownSubcommands { describe(command, after: names) }
      return
    }
    lines.append(".Ss \(names.joined(separator: " "))")
    lines.append(".Nm \(names.joined(separator: " "))")
    lines += command.ownArguments.map { ".\(Self.inSynopsis($0))" }
    lines.append(".Pp")
    paragraphs(command.abstract)
    paragraphs(command.discussion, isFirst: false)
    if command.ownArguments.isEmpty { return }
    lines.append(".Bl -tag -width Ds")
    for argument in command.ownArguments {
      lines.append(".It \(Self.inList(argument))")
      paragraphs(argument.abstract)
      if let values = argument.allValues, !values.isEmpty, values.count <= 12 {
        lines.append(Self.escaped("One of \(values.joined(separator: ", "))."))
      }
      if let value = argument.defaultValue { lines.append(Self.escaped("If left out: \(value).")) }
    }
    lines.append(".El")
  }

  // MARK: - Arguments

  private static func inSynopsis(_ argument: CommandHelp.Argument) -> String {
    (argument.isOptional ? "Op " : "") + inList(argument) + (argument.isRepeating ? " ..." : "")
  }

  private static func inList(_ argument: CommandHelp.Argument) -> String {
    let value = argument.valueName.map { "Ar \($0)" } ?? ""
    let name = argument.names.flatMap { names in names.first { $0.kind == "long" } ?? names.first }
    switch (argument.kind, name) {
    case ("positional", _), (_, nil): return value
    case ("flag", let name?): return flag(name)
    case (_, let name?): return flag(name) + " " + value
    }
  }

  private static func flag(_ name: CommandHelp.Argument.Name) -> String {
    name.kind == "long" ? "Fl \\-\(name.name.replacing("-", with: "\\-"))" : "Fl \(name.name)"
  }

  // MARK: - Text

  /// Paragraphs apart by blank lines; lines that start with two spaces are shown as they are.
  private mutating func paragraphs(_ text: String?, isFirst: Bool = true) {
    var isFirst = isFirst
    var isExample = false
    for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let showsExample = line.hasPrefix("  ")
      if isExample, !showsExample {
        lines.append(".Ed")
        isExample = false
      }
      if line.isEmpty { continue }
      if showsExample, !isExample {
        lines.append(".Bd -literal -offset indent")
        isExample = true
      } else if !showsExample, !isFirst {
        lines.append(".Pp")
      }
      isFirst = false
      lines.append(Self.escaped(showsExample ? String(line.dropFirst(2)) : String(line)))
    }
    if isExample { lines.append(".Ed") }
  }

  /// Marks that roff would read or set otherwise.
  private static func escaped(_ text: String) -> String {
    let signs: [Character: String] = ["\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"]
    let text = text.reduce(into: "") { $0 += signs[$1] ?? String($1) }
    return text.hasPrefix(".") ? "\\&" + text : text
  }

  // MARK: - What is no command's own

  private static let sections = [
    (
      "ENVIRONMENT",
      """
      .Bl -tag -width NO_COLOR
      .It Ev NO_COLOR
      If it is set to anything, messages have no colors.
      .It Ev FORCE_COLOR
      If it is set to anything but 0, messages have colors where they do not go to a terminal, too.
      .Ev NO_COLOR
      wins over it.
      .It Ev TERM
      On a terminal that is
      .Cm dumb
      there are no colors, and no word of what is being done while it takes long.
      .El
      """
    ),
    (
      "FILES",
      """
      .Bl -tag -width Content/
      .It Pa Content/
      What editors write.
      .Pa Content/documentation/
      shows how; it is a part of the site.
      .It Pa Site/
      What designers write: templates, styles, scripts, and the texts that new files start from.
      Where the working folder has none, the one beside the program is taken.
      .It Pa Public/
      The finished site.
      .El
      """
    ),
    (
      "EXIT STATUS",
      """
      .Bl -tag -width 64
      .It 0
      Done. Warnings may have been shown.
      .It 1
      Not done: the content has errors, a file or folder cannot be read or written, or a name is taken.
      Of
      .Nm toolkit consent :
      a form cannot be relied on, or something may not be disclosed.
      .It 2
      Of
      .Nm toolkit consent :
      the file cannot be used.
      .It 64
      The command is not one that there is; the message shows how it is used.
      .El
      """
    ),
    ("CAVEATS", "A training aid, not legal advice."),
  ]
}
