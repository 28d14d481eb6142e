import ConsentCore
import Curriculum

extension Words {
  /// What a rule is called whether it is kept or broken; the title of its law text tells of the fault.
  func name(of rule: RuleID) -> String { self["rule-name.\(rule.name)"] }

  /// A rule in a sentence that is true whether it is kept or broken.
  func principle(of rule: RuleID) -> String { self["rule-principle.\(rule.name)"] }

  /// The law that a rule belongs to, as it is called beside a form.
  func law(of rule: RuleID) -> String { self[rule.isHIPAA ? .hipaa : .part2] }
}
