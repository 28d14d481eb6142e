import ArgumentParser
import ConsentCore
import Curriculum
import Diagnostics

struct ConsentCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judges consent forms under 42 CFR Part 2 and HIPAA.",
    discussion: """
      FORM.yml states the facts of a form in the compact YAML that the chapter on sample forms in the documentation shows; several forms stand between lines of ---.
      The texts of the findings come from the content folder, where there is one.

      Exits with status 0 if every form can be relied on, 1 if one cannot, and 2 if the file cannot be used.
      A training aid, not legal advice.

        toolkit consent check form.yml
        toolkit consent check form.yml --edition 2017
        toolkit consent check form.yml --policy P7=strict --json
      """.flowing
  )

  @Argument(help: ArgumentHelp("The file with the facts.", valueName: "FORM.yml"), completion: .file(extensions: ["yml"]))
  var file: String

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @OptionGroup var law: LawOptions

  @OptionGroup var sources: ContentOptions

  func run() throws {
    let cases = try CaseFile.cases(in: file) { file throws(CompileFailure) in try ConsentCase.cases(in: file) }.map(judged)
    let texts = LawTexts(reading: sources.folders)
    let reports = cases.map { FormReport($0, texts: texts) }
    Console.say(json ? try JSONText.of(reports) : reports.map(\.text).joined(separator: "\n\n"))
    if cases.contains(where: { !$0.judgement.isUsable }) { throw ExitCode(1) }
  }

  /// The case under the law that the options ask for.
  private func judged(_ form: ConsentCase) throws -> ConsentCase {
    var form = form
    form.query.policy = law.applied(to: form.query.policy)
    form.judgement = try law.edition.map { FormJudgement(of: form.query, under: $0) } ?? FormJudgement(of: form.query)
    return form
  }
}
