import ArgumentParser
import Curriculum

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Counts slides, minutes, words, exercises and rules.",
    discussion: """
      For each module and section: slides, planned minutes, those of the short version, words, and the school grade that the text can be
      read at by the formula of Flesch and Kincaid. For each objective: how many exercises and questions measure it. For readings,
      exercises and all else beside the slides: how much there is. At the end, how many rules of the consent core are covered.

      A grade is shown where there are at least 100 words of running text.

        toolkit stats
        toolkit stats --json | jq '.modules[].objectives[] | select(.questions == 0)'
      """.flowing
  )

  @Flag(help: "Print the numbers as JSON.")
  var json = false

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let toolkit = try Compilation(reading: sources.folders).toolkitOrExit(in: sources.folders)
    let report = StatisticsReport(ToolkitStatistics(of: toolkit))
    Console.say(json ? try JSONText.of(report) : report.text)
  }
}
