// Section J, what a form shows: consent as a condition of a criminal disposition, parole or release, 42 CFR 2.35.

extension FormCheck {
  func checkCriminalJustice() {
    cjForm()
    cjNotForChildWelfare()
  }

  /// 42 CFR 2.35(a)(2), (b), (c): a stated, reasonable period, and revocable from a stated point no later than the final disposition.
  private func cjForm() {
    guard isCriminalJusticeConsent, let terms = form.criminalJustice else { return }
    examine(.cjForm)
    let isMet =
      terms.isDurationStated && terms.isDurationReasonable && terms.isRevocableWhenStated && terms.isRevocableByFinalDisposition
    if !isMet { find(.cjForm, at: .revocationRight) }
  }

  /// 42 CFR 2.35(a) by its terms: no lock-in where a recipient is child welfare or a dependency court.
  private func cjNotForChildWelfare() {
    guard firstDependencyRecipient != nil else { return }
    examine(.cjNotForChildWelfare)
    if !form.revocationTerms.irrevocableUntil.isBlank { find(.cjNotForChildWelfare, at: .revocationRight) }
  }
}
