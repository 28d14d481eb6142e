// Section B, signature and date: 42 CFR 2.31(a)(8) and (9), with 2.14 for minors and 2.15 for patients who cannot sign.

extension FormCheck {
  func checkSignatures() {
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
  private func consentSignaturePatient() {
    if isSigned(by: .patient) { return examine(.consentSignaturePatient) }
    let hasStandIn = form.signatures.contains { $0.isMade && $0.isStandIn }
    find(hasStandIn ? .consentSignatureRepresentative : .consentSignaturePatient, at: .signature)
  }

  /// 42 CFR 2.14(a)–(b): the minor alone where State law lets the minor seek the treatment alone, else the minor and a parent or
  /// guardian. Where nobody has said which, the minor's signature alone leaves a question.
  private func consentSignatureMinor() {
    examine(.consentSignatureMinor)
    guard isSigned(by: .minor) || isSigned(by: .patient) else { return find(.consentSignatureMinor, at: .signature) }
    let hasAdult = isSigned(by: .parent) || isSigned(by: .guardian) || isSigned(by: .personalRepresentative)
    switch form.patient.canMinorConsentAlone {
    case true: break
    case false: if !hasAdult { find(.consentSignatureMinor, at: .signature) }
    default: if !hasAdult { find(.consentSignatureMinor, .advisory, at: .signature, fact: .stateLawUnknown) }
    }
  }

  /// 42 CFR 2.15(a)(1), (b)(2). 2017 and 2020: a guardian or whom State law authorizes; for a patient who has died, an executor or
  /// administrator and, failing those, the spouse or a responsible relative. 2024: only whom applicable law lets act.
  private func consentSignatureRepresentative() {
    examine(.consentSignatureRepresentative)
    let isMet = form.signatures.contains { signature in
      guard signature.isMade else { return false }
      return switch signature.role {
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
  private func incapacityNoAdjudication() {
    examine(.incapacityNoAdjudication)
    let isForPaymentOnly = form.purposes == Purposes(.payment) && form.tpoScope != .allFuture
    let isToPayersOnly = form.recipients.allSatisfy { $0.role == .payer }
    if !isForPaymentOnly || !isToPayersOnly { find(.incapacityNoAdjudication, at: .signature) }
  }

  /// 42 CFR 2.31(a)(9): the day it was signed, which is not after the day it is used.
  private func consentDateSigned() {
    examine(.consentDateSigned)
    guard let signedOn else { return find(.consentDateSigned, at: .signatureDate) }
    if signedOn > day { find(.consentDateSigned, at: .signatureDate, fact: .day(signedOn)) }
  }
}
