import ArgumentParser
import ConsentCore
import Curriculum
import Diagnostics

struct ConsentRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of the consent core.",
    discussion: """
      One line a rule: its name, citation, how well it is supported by sources, the day its text was last held against the law, in
      how many cases of the content it is kept and in how many it comes into play, and how many exercises teach it. At the end, the
      rules that nothing covers. With names, only those rules.

        toolkit consent rules
        toolkit consent rules consent-purpose-stated consent-not-expired
        toolkit consent rules --json | jq '.[] | select(.exercises == []) | .rule'
      """.flowing
  )

  @Argument(
    help: ArgumentHelp("The rules to list; all if left out.", valueName: "rule"),
    completion: .list(RuleID.allCases.map(\.name))
  )
  var rules: [String] = []

  @Flag(help: "Print the rules as JSON.")
  var json = false

  @OptionGroup var sources: ContentOptions

  func validate() throws {
    let names = RuleID.allCases.map(\.name)
    if let unknown = rules.first(where: { !names.contains($0) }) {
      throw ValidationError("no rule '\(unknown)'\(didYouMean(unknown, in: names)); 'toolkit consent rules' lists all")
    }
  }

  func run() throws {
    let toolkit = try Compilation(reading: sources.folders).toolkitOrExit(in: sources.folders)
    let report = RulesReport(toolkit, only: rules)
    Console.say(json ? try JSONText.of(report.rules) : report.text)
  }
}
