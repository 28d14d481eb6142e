package import ConsentCore

extension RuleID {
  /// The name that people see and files bear: the name of the case in kebab case.
  ///
  ///     RuleID.consentRecipient2017.name  // "consent-recipient-2017"
  package var name: String { Self.nameByRule[self] ?? "" }

  /// The rule with the name; nil if there is none.
  package init?(named name: String) {
    guard let rule = Self.ruleByName[name] else { return nil }
    self = rule
  }

  private static let nameByRule = Dictionary(uniqueKeysWithValues: allCases.map { ($0, String(describing: $0).kebabCase) })
  private static let ruleByName = Dictionary(uniqueKeysWithValues: nameByRule.map { ($0.value, $0.key) })
}

extension ValueKind<RuleID> {
  static var ruleName: Self {
    ValueKind(name: "the name of a rule", choices: RuleID.allCases.map(\.name)) { RuleID(named: $0) }
      .formed(.choice(RuleID.allCases.map(\.name)))
  }
}

extension String {
  /// `consentRecipient2017` gives `consent-recipient-2017`, `scopePart2Record` gives `scope-part2-record`: a hyphen before each capital
  /// and each year.
  fileprivate var kebabCase: String {
    var result = ""
    for index in indices {
      let isYear = self[index...].prefix(4).count { $0.isNumber } == 4
      if self[index].isUppercase || isYear { result.append("-") }
      result += self[index].lowercased()
    }
    return result
  }
}
