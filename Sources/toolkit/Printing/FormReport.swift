import ConsentCore
import Curriculum

/// What is printed about one form.
struct FormReport: Encodable {
  struct Finding: Encodable {
    var rule: String
    var severity: String
    var field: String
    /// Which discloser, recipient or signature, from 1; nil for parts that a form has once.
    var number: Int?
    /// The policy choice that mattered, such as "P1".
    var policy: String?
    var title: String?
    var citation: String?
    var whatIsWrong: String?
    var howToMend: String?
  }

  var id: String?
  var checkedAsOf: String
  var edition: String
  var part2: String
  var hipaa: String
  var findings: [Finding]

  init(_ form: ConsentCase, texts: LawTexts) {
    id = form.id
    checkedAsOf = form.query.day.iso
    edition = form.judgement.edition.text
    part2 = form.judgement.part2.text
    hipaa = form.judgement.hipaa.text
    findings = form.judgement.findings.map { Finding($0, text: texts[$0.rule]) }
  }

  var text: String {
    let heading = "\(id.map { "\($0): " } ?? "")checked as of \(checkedAsOf) under the \(edition) edition"
    let status = "  42 CFR Part 2: \(part2)\n  HIPAA: \(hipaa)"
    let findings = findings.enumerated().map { number, finding in "\n\(number + 1). \(finding.text)" }
    return ([heading, status] + (findings.isEmpty ? ["  Nothing to find."] : findings)).joined(separator: "\n")
  }
}

extension FormReport.Finding {
  init(_ finding: Finding, text: LawText?) {
    rule = finding.rule.name
    severity = finding.severity.text
    field = finding.place.field.text
    let hasSeveral = [.discloser, .recipient, .signature].contains(finding.place.field)
    number = hasSeveral ? Int(finding.place.index) + 1 : nil
    policy = finding.policy.map { "P\($0.rawValue)" }
    title = text?.plainTitle
    citation = text?.citation
    whatIsWrong = text?.plainWhatIsWrong
    howToMend = text?.plainHowToMend
  }

  fileprivate var text: String {
    let place = number.map { "\(field) \($0)" } ?? field
    let source = [citation, policy.map { "our cautious reading, \($0)" }].compactMap { $0 }.joined(separator: "; ")
    return [
      title ?? rule, "   \(severity) · \(place) · \(rule)", source.isEmpty ? nil : "   \(source)",
      whatIsWrong.map { "   \($0)" }, howToMend.map { "   To mend it: \($0)" },
    ].compactMap { $0 }.joined(separator: "\n")
  }
}
