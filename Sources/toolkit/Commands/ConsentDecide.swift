import ArgumentParser
import ConsentCore
import Curriculum
import Diagnostics

struct ConsentDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decides whether something may be disclosed.",
    discussion: """
      CASE.yml states the facts of a disclosure in compact YAML; several cases stand between lines of ---. The answer is the verdict,
      the rules that decided, and what would make the disclosure lawful. The chapter on law texts and cases in the documentation shows the facts.

      Exits with status 0 if every disclosure is permitted, with conditions or without, 1 if one is not, and 2 if the file cannot be
      used. A training aid, not legal advice.

        toolkit consent decide case.yml
        toolkit consent decide case.yml --explain
      """.flowing
  )

  @Argument(help: ArgumentHelp("The file with the facts.", valueName: "CASE.yml"), completion: .file(extensions: ["yml"]))
  var file: String

  @Flag(help: "Print the decisions as JSON.")
  var json = false

  @Flag(help: "Show every rule that was looked at, in order.")
  var explain = false

  @OptionGroup var law: LawOptions

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let cases = try CaseFile.cases(in: file) { file throws(CompileFailure) in try DisclosureCase.cases(in: [file]) }.map(
      decided
    )
    let texts = LawTexts(reading: sources.folders)
    let reports = try cases.map { try DecisionReport($0, texts: texts) }
    Console.say(json ? try JSONText.of(reports) : reports.map { $0.text(explains: explain) }.joined(separator: "\n\n"))
    if cases.contains(where: { $0.decision.verdict == .notPermitted }) { throw ExitCode(1) }
  }

  /// The case under the law that the options ask for.
  private func decided(_ disclosure: DisclosureCase) throws -> DisclosureCase {
    var disclosure = disclosure
    disclosure.query.policy = law.applied(to: disclosure.query.policy)
    disclosure.decision = try law.edition.map { Decision(of: disclosure.query, under: $0) } ?? Decision(of: disclosure.query)
    return disclosure
  }
}
