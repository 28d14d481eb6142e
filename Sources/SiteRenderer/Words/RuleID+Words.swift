import ConsentCore

extension RuleID {
  /// The law that the rule belongs to, as it is called beside a form.
  var lawName: String { isHIPAA ? "HIPAA" : "42 CFR Part 2" }
}
