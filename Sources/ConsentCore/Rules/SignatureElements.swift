// Section B, signature and date: 42 CFR 2.31(a)(8) and (9), with 2.14 for minors and 2.15 for patients who cannot sign.

extension FormCheck {
  mutating func checkSignatures() {
    if form.patient.needsRepresentative {
      consentSignatureRepresentative()
    } else if isSignedByDirector {
      incapacityNoAdjudication()
    } else if form.patient.isMinor {
      consentSignatureMinor()
    } else {
      consentSignaturePatient()
    }
    consentDateSigned()
  }

  /// 42 CFR 2.31(a)(8): the patient signs. A stand-in's signature for an adult who can sign breaks 2.15 instead.
  private mutating func consentSignaturePatient() {
    let made = madeSignatures
    if made.contains(where: { $0.role == .patient }) { return examine(.consentSignaturePatient) }
    let rule: RuleID = made.contains { $0.isStandIn } ? .consentSignatureRepresentative : .consentSignaturePatient
    find(rule, at: .signature)
  }

  /// 42 CFR 2.14(a)–(b): the minor alone where State law lets the minor seek the treatment alone, else the minor and a parent or
  /// guardian. Where nobody has said which, the minor's signature alone leaves a question.
  private mutating func consentSignatureMinor() {
    examine(.consentSignatureMinor)
    let made = madeSignatures
    guard made.contains(where: { $0.role == .minor || $0.role == .patient }) else {
      return find(.consentSignatureMinor, at: .signature)
    }
    let hasAdult = made.contains { $0.role == .parent || $0.role == .guardian || $0.role == .personalRepresentative }
    switch form.patient.canMinorConsentAlone {
    case true: break
    case false: if !hasAdult { find(.consentSignatureMinor, at: .signature) }
    default: if !hasAdult { find(.consentSignatureMinor, .advisory, at: .signature, fact: .stateLawUnknown) }
    }
  }

  /// 42 CFR 2.15(a)(1), (b)(2). 2017 and 2020: a guardian or whom State law authorizes; for a patient who has died, an executor or
  /// administrator and, failing those, the spouse or a responsible relative. 2024: only whom applicable law lets act.
  private mutating func consentSignatureRepresentative() {
    examine(.consentSignatureRepresentative)
    let isMet = madeSignatures.contains { signature in
      switch signature.role {
      case .personalRepresentative, .guardian: true
      case .executor, .administrator: form.patient.isDeceased || signature.isAuthorityDescribed
      case .spouse, .relative, .parent:
        signature.isAuthorityDescribed || (edition != .p2024 && form.patient.isDeceased)
      case .patient, .minor, .programDirector, .other: false
      }
    }
    if !isMet { find(.consentSignatureRepresentative, at: .signature) }
  }

  /// 42 CFR 2.15(a)(2): without adjudication the director may consent only to get the program's services paid, by a third-party payer
  /// or health plan.
  private mutating func incapacityNoAdjudication() {
    examine(.incapacityNoAdjudication)
    let isForPaymentOnly = form.purposes == Purposes(.payment) && form.tpoScope != .allFuture
    let isToPayersOnly = form.recipients.allSatisfy { $0.role == .payer }
    if !isForPaymentOnly || !isToPayersOnly { find(.incapacityNoAdjudication, at: .signature) }
  }

  /// 42 CFR 2.31(a)(9): the day it was signed, which is not after the day it is used.
  private mutating func consentDateSigned() {
    examine(.consentDateSigned)
    guard let signedOn else { return find(.consentDateSigned, at: .signatureDate) }
    if signedOn > day { find(.consentDateSigned, at: .signatureDate, fact: .day(signedOn)) }
  }
}
