import ConsentCore
import Curriculum
import Testing

/// Each rule decides some case of the content one way and another case the other way.
struct RuleCoverageTests {
  @Test(arguments: RuleID.allCases.filter { $0.nature != .neverKept })
  func `a rule is kept in some case`(_ rule: RuleID) {
    #expect(outcomes(of: rule).contains { rule.nature.kept.contains($0) }, "no case keeps '\(rule.name)'")
  }

  @Test(arguments: RuleID.allCases.filter { $0.nature != .neverBroken })
  func `a rule matters in some case`(_ rule: RuleID) {
    #expect(outcomes(of: rule).contains { rule.nature.broken.contains($0) }, "no case breaks '\(rule.name)'")
  }

  private func outcomes(of rule: RuleID) -> Set<Step.Outcome> {
    Set(Vectors.all.flatMap(\.decision.trace).filter { $0.rule == rule }.map(\.outcome))
  }
}

/// What a rule can come to.
private enum Nature {
  case requirement
  /// Opens or closes the way to other rules.
  case gate
  /// An order or agreement, whose limits always go along.
  case limitedBasis
  /// Is done already, or is a step to be taken first.
  case step
  /// Is done already, or worth a word; decides nothing.
  case advice
  /// Says what is no basis, or what follows from a refusal: there is no keeping it.
  case neverKept
  /// A day without an edition is an error and no decision.
  case neverBroken

  var kept: Set<Step.Outcome> {
    switch self {
    case .limitedBasis: [.condition]
    case .requirement, .gate, .step, .advice, .neverBroken: [.met]
    case .neverKept: []
    }
  }

  var broken: Set<Step.Outcome> {
    switch self {
    case .requirement, .limitedBasis: [.failed]
    case .gate: [.endsHere]
    case .step: [.condition]
    case .advice: [.advice]
    case .neverKept: [.failed, .advice, .condition]
    case .neverBroken: []
    }
  }
}

extension RuleID {
  fileprivate var nature: Nature {
    switch self {
    case .scopePart2Program, .scopePart2Record, .scopeExcludedSystems, .counselingNotesDefinition, .hipaaAuthorizationNeeded:
      .gate
    case .orderNoncriminal, .orderCriminalPatient, .orderProgram, .orderUndercover, .research, .auditEvaluation: .limitedBasis
    case .consentRecipientClassClear, .noticeAccompanies, .consentCopyAccompanies, .medicalEmergencyDocument,
      .orderAuthorizesMandateCompels:
      .step
    case .permissionNotDuty, .accountingAndLists, .lawfulHolderSecurity, .breachNotification, .consentDurationReasonable,
      .hipaaPlainLanguage, .hipaaCopyToIndividual:
      .advice
    case .mouNotABasis, .subpoenaAloneInsufficient, .unconditionalCompliance, .penaltiesAndComplaints: .neverKept
    case .consentReliancePreserved, .consentPartialRevocation, .consentOralRevocation, .legacyFormReview: .neverKept
    case .editionSelection: .neverBroken
    default: .requirement
    }
  }
}
