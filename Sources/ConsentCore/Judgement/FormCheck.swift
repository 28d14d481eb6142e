/// One pass over a form under one edition. Each rule is a method, in the file of its family.
struct FormCheck {
  let form: ConsentForm
  let holder: Holder
  let day: Day
  let policy: Policy
  let edition: Edition
  var findings: [Finding] = []
  /// The rules that speak about this form, broken or kept, in the order they were looked at.
  var examined: [RuleID] = []

  init(_ query: FormQuery, under edition: Edition) {
    form = query.form
    holder = query.holder
    day = query.day
    policy = query.policy
    self.edition = edition
  }

  /// Records that a rule speaks about this form. Called once it is clear that the rule applies, before it is known whether it is kept.
  mutating func examine(_ rule: RuleID) {
    if !examined.contains(rule) { examined.append(rule) }
  }

  /// Records a failed rule. Severity and fact are given where the rule has more than one.
  mutating func find(
    _ rule: RuleID,
    _ severity: Severity = .invalidates,
    at field: FormField,
    index: Int = 0,
    fact: Finding.Fact = .none,
    policy: PolicyChoice? = nil
  ) {
    findings.append(Finding(rule, severity, at: FieldPlace(field, index: index), fact: fact, policy: policy))
  }

  // MARK: - Facts that several rules need

  /// Every purpose is treatment, payment or operations.
  var isForTPOOnly: Bool {
    form.purposes.isEmpty ? form.tpoScope == .allFuture : Purposes.tpo.isSuperset(of: form.purposes)
  }

  /// Some purpose is treatment, payment or operations.
  var isForTPO: Bool { form.tpoScope != .none || !form.purposes.isDisjoint(with: .tpo) }

  /// A consent under 42 CFR 2.35. Where a recipient is child welfare or a dependency court, or where none could monitor a condition of
  /// the criminal justice system, it cannot be one.
  var isCriminalJusticeConsent: Bool {
    form.criminalJustice != nil && firstDependencyRecipient == nil && form.recipients.contains { $0.role.canMonitorCondition }
  }

  /// The place of the first recipient in a child protection case.
  var firstDependencyRecipient: Int? {
    form.recipients.firstIndex { $0.role == .childWelfare || $0.role == .dependencyCourt }
  }

  /// Signatures with a name on the line.
  var madeSignatures: [Signature] { form.signatures.filter { !$0.name.isBlank } }

  /// The signatures that the form needs in order to stand: those of the patient, or of whoever signs in the patient's place.
  var requiredSignatures: [Signature] {
    let made = madeSignatures
    if form.patient.needsRepresentative { return made.filter { $0.isStandIn } }
    if isSignedByDirector { return made.filter { $0.role == .programDirector } }
    if form.patient.isMinor {
      let needsAdult = form.patient.canMinorConsentAlone == false
      return made.filter { $0.role == .minor || $0.role == .patient || (needsAdult && $0.isStandIn) }
    }
    return made.filter { $0.role == .patient }
  }

  /// The program's director signs for an adult who cannot act for a time, 42 CFR 2.15(a)(2).
  var isSignedByDirector: Bool {
    let roles = madeSignatures.map { $0.role }
    return form.patient.isTemporarilyIncapable && !form.patient.isMinor && roles.contains(.programDirector)
      && !roles.contains(.patient)
  }

  /// The day the form was signed: the latest of the required signatures, nil if one of them is undated.
  var signedOn: Day? {
    var latest: Day?
    for signature in requiredSignatures {
      guard let day = signature.signedOn else { return nil }
      latest = latest.map { max($0, day) } ?? day
    }
    return latest
  }
}

extension Role {
  /// Who may have made treatment a condition, 42 CFR 2.35(a)(1); pretrial services have no role of their own.
  fileprivate var canMonitorCondition: Bool {
    switch self {
    case .criminalCourt, .probation, .parole, .prosecutor, .other: true
    default: false
    }
  }
}
