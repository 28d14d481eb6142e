/// One pass over a disclosure, in the order of evaluation of the clause table's section 4. Each rule is a method, in the file of its
/// family. A class for the reason that `FormCheck` is one.
final class DisclosureCheck {
  let disclosure: Disclosure
  let form: ConsentForm?
  let judgement: FormJudgement?
  let policy: Policy
  let edition: Edition
  var trace = PlainArray<Step>()

  init(_ query: DisclosureQuery, under edition: Edition, judgement: FormJudgement?) {
    disclosure = query.disclosure
    form = query.form
    policy = query.policy
    self.edition = edition
    self.judgement = judgement
  }

  // MARK: - The trace

  func look(_ rule: RuleID, _ outcome: Step.Outcome, policy: PolicyChoice? = nil) {
    trace.append(Step(rule, outcome, policy: policy))
  }

  /// Records whether a rule is kept, and says so.
  @discardableResult
  func require(_ rule: RuleID, _ isMet: Bool) -> Bool {
    look(rule, isMet ? .met : .failed)
    return isMet
  }

  /// Records a step that must be taken unless it is stated as done.
  func needStep(_ rule: RuleID, isDone: Bool, policy: PolicyChoice? = nil) {
    look(rule, isDone ? .met : .condition, policy: policy)
  }

  // MARK: - Facts that several rules need

  /// A recipient in a criminal matter.
  var isForCriminalMatter: Bool { disclosure.recipient.role.isInCriminalMatter }

  /// Treatment, payment or operations. What goes to child welfare, a court, the police or a lawyer never is (P9).
  var isForTPO: Bool { Purposes.tpo.contains(disclosure.purpose) && disclosure.recipient.role.canReceiveForTPO }

  var isAgainstPatient: Bool { disclosure.isUseAgainstPatient }

  var isForProceedingUse: Bool { disclosure.isForProceedingUse }

  /// Everybody knows that whoever is there is in treatment. Where nobody has said for what else a program is known, it is taken so.
  var isKnownOnlyForSUDCare: Bool { disclosure.holder.isKnownOnlyForSUDCare ?? isProgram }

  var isAboutPresence: Bool { disclosure.isAboutPresence }

  /// The days on which P8 matters: the 2024 text is in force, and compliance with it is not due.
  var isBeforeCompliance: Bool { edition == .p2024 && disclosure.day < Edition.complianceDay }

  /// From 2024-04-16 to 2026-02-15 what the 2024 text added only advises (P8).
  var isTransition: Bool { isBeforeCompliance && !policy.isStrict(.transition) }

  /// The holder has the record from somebody else.
  var isRedisclosure: Bool { disclosure.holder.obtainedBy != .ownRecord }

  /// The recipient acts for the holder's own organization.
  var isSameOrganization: Bool { disclosure.holder.name.names(disclosure.recipient.organization) }

  var involvesNotes: Bool { disclosure.involvesNotes }
}

extension DisclosureQuery {
  /// The question about the form alone.
  var formQuery: FormQuery? {
    form.map { FormQuery(form: $0, holder: disclosure.holder.asHolder, day: disclosure.day, policy: policy) }
  }
}

extension DisclosureHolder {
  /// The holder as a form check sees it.
  var asHolder: Holder {
    var holder = Holder()
    holder.name = name
    holder.isPart2Program = isPart2Program
    holder.isCoveredEntity = isCoveredEntity
    return holder
  }
}

extension Disclosure {
  var involvesNotes: Bool { categories.contains(.sudCounselingNotes) }

  /// The question whether somebody is a patient, and no more.
  var isAboutPresence: Bool { categories == InfoCategories(.presence) }

  /// The record is to be used against the patient. An investigation by child protective services always is, and so is a proceeding of a
  /// dependency court (P6). What patients get to see themselves never is, 42 CFR 2.23(a).
  var isUseAgainstPatient: Bool {
    if recipient.role == .patient { return false }
    let isDependencyCase = purpose == .legalProceeding && recipient.role == .dependencyCourt
    return isAgainstPatient || purpose == .cpsInvestigation || isDependencyCase
  }

  /// The report that State law provides for, 42 CFR 2.12(c)(6), and not what is asked after it.
  var isInitialChildAbuseReport: Bool { report.map { $0.kind == .childAbuse && $0.isInitial } ?? false }

  /// For use in an investigation or proceeding, against the patient or not, 42 CFR 2.31(d).
  var isForProceedingUse: Bool { isUseAgainstPatient || Purposes.proceeding.contains(purpose) }
}

extension Role {
  /// Acts for the criminal justice system.
  var isInCriminalMatter: Bool {
    switch self {
    case .criminalCourt, .prosecutor, .lawEnforcement, .probation, .parole: true
    default: false
    }
  }

  /// Whom health care, its payment and its operations involve; 42 CFR 2.31(a)(4)(i) lists providers, plans, payers and helpers.
  var canReceiveForTPO: Bool {
    switch self {
    case .other, .part2Program, .treatingProvider, .payer, .coveredEntity, .businessAssociate, .intermediary, .medicalPersonnel,
      .auditor, .researcher, .publicHealth, .family, .patient:
      true
    case .childWelfare, .dependencyCourt, .criminalCourt, .probation, .parole, .prosecutor, .lawEnforcement, .parentAttorney,
      .agencyAttorney, .guardianAdLitem, .fosterParent:
      false
    }
  }
}
