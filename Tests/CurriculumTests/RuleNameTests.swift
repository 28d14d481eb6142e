import ConsentCore
import Curriculum
import Testing

struct RuleNameTests {
  @Test(arguments: RuleID.allCases)
  func `the name of a rule leads back to it`(rule: RuleID) {
    #expect(RuleID(named: rule.name) == rule)
    #expect(rule.name.wholeMatch(of: /[a-z]+(-([a-z]+|part2|20[0-9][0-9]))*/) != nil, "\(rule.name)")
  }

  @Test(arguments: [
    (RuleID.consentRecipient2017, "consent-recipient-2017"),
    (.hipaaNotCompound, "hipaa-not-compound"),
    (.cjForm, "cj-form"),
    (.consentTpoCeRedisclosureStatement, "consent-tpo-ce-redisclosure-statement"),
  ])
  func `a name is the case in kebab case`(rule: RuleID, name: String) {
    #expect(rule.name == name)
  }

  @Test func `an unknown name is no rule`() {
    #expect(RuleID(named: "consent-recipient") == nil)
    #expect(RuleID(named: "") == nil)
  }
}
