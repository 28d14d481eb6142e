import ArgumentParser
import Curriculum

struct ConsentRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of the consent core.",
    discussion: """
      One line a rule: its name, citation, how well it is supported by sources, the day its text was last held against the law, in
      how many cases of the content it is kept and in how many it comes into play, and how many exercises teach it. At the end, the
      rules that nothing covers.
      """
  )

  @Flag(help: "Print the rules as JSON.")
  var json = false

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let toolkit = try Compilation(readingFolder: sources.content).toolkitOrExit(folder: sources.content)
    let report = RulesReport(toolkit)
    print(json ? try JSONText.of(report.rules) : report.text)
  }
}
