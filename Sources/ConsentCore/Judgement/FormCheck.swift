/// One pass over a form under one edition. Each rule is a method, in the file of its family.
///
/// A class, since a structure with all the facts of a form would be copied for most calls of a method: an eighth of the module.
final class FormCheck {
  let form: ConsentForm
  let holder: Holder
  let day: Day
  let policy: Policy
  let edition: Edition
  var findings = PlainArray<Finding>()
  /// The rules that speak about this form, broken or kept, in the order they were looked at.
  var examined = PlainArray<RuleID>()

  init(_ query: FormQuery, under edition: Edition) {
    form = query.form
    holder = query.holder
    day = query.day
    policy = query.policy
    self.edition = edition
  }

  /// Records that a rule speaks about this form. Called once it is clear that the rule applies, before it is known whether it is kept.
  func examine(_ rule: RuleID) {
    if !examined.contains(rule) { examined.append(rule) }
  }

  /// Records a failed rule. Severity and fact are given where the rule has more than one.
  func find(
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

  /// Every purpose is treatment, payment or operations, and somebody can receive for these: a recipient, or whom the general phrase of
  /// an all-future consent reaches. What goes to child welfare, a court or a lawyer alone is for something else, whatever the form
  /// calls it (P9).
  var isForTPOOnly: Bool {
    let hasNobody =
      form.tpoScope != .allFuture && !form.recipients.isEmpty && !form.recipients.contains { $0.role.canReceiveForTPO }
    if hasNobody { return false }
    return form.purposes.isEmpty ? form.tpoScope == .allFuture : Purposes.tpo.isSuperset(of: form.purposes)
  }

  /// Some purpose is treatment, payment or operations.
  var isForTPO: Bool { form.tpoScope != .none || !form.purposes.isDisjoint(with: .tpo) }

  /// A consent under 42 CFR 2.35. Where a recipient is child welfare or a dependency court, or where none could monitor a condition of
  /// the criminal justice system, it cannot be one.
  var isCriminalJusticeConsent: Bool {
    form.criminalJustice.isStated && firstDependencyRecipient == nil && form.recipients.contains { $0.role.canMonitorCondition }
  }

  /// The place of the first recipient in a child protection case.
  var firstDependencyRecipient: Int? {
    form.recipients.firstIndex { $0.role == .childWelfare || $0.role == .dependencyCourt }
  }

  /// Somebody with this role signed.
  func isSigned(by role: Signature.Role) -> Bool { form.signatures.contains { $0.isMade && $0.role == role } }

  /// The form needs this signature in order to stand: it is the patient's, or that of whoever signs in the patient's place.
  func isRequired(_ signature: Signature) -> Bool {
    guard signature.isMade else { return false }
    if form.patient.needsRepresentative { return signature.isStandIn }
    if isSignedByDirector { return signature.role == .programDirector }
    if !form.patient.isMinor { return signature.role == .patient }
    let needsAdult = form.patient.canMinorConsentAlone == false
    return signature.role == .minor || signature.role == .patient || (needsAdult && signature.isStandIn)
  }

  /// The program's director signs for an adult who cannot act for a time, 42 CFR 2.15(a)(2).
  var isSignedByDirector: Bool {
    form.patient.isTemporarilyIncapable && !form.patient.isMinor && isSigned(by: .programDirector) && !isSigned(by: .patient)
  }

  /// The day the form was signed: the latest of the required signatures, nil if there are none or one of them is undated.
  var signedOn: Day? {
    var latest: Day?
    for signature in form.signatures where isRequired(signature) {
      guard let day = signature.signedOn else { return nil }
      latest = max(latest ?? day, day)
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
