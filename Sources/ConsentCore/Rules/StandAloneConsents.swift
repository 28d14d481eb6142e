// Section D, what a form shows: consents that must stand alone, 42 CFR 2.31(b) and (d) of the 2024 edition.

extension FormCheck {
  mutating func checkStandAlone() {
    guard day >= Edition.p2024.firstDay else { return }
    counselingNotesNotCombined()
    counselingNotesNoConditioning()
    proceedingConsentSeparate()
  }

  /// Before the compliance day these rules only advise (P8).
  private var severity: Severity { day < Edition.complianceDay && !policy.isStrict(.transition) ? .advisory : .unlawful }

  /// 42 CFR 2.31(b)(2): a consent to counseling notes covers nothing else (P2: the rest of the form stands).
  private mutating func counselingNotesNotCombined() {
    let categories = form.information.categories
    guard categories.contains(.sudCounselingNotes) else { return }
    examine(.counselingNotesNotCombined)
    if categories != InfoCategories(.sudCounselingNotes) {
      find(.counselingNotesNotCombined, severity, at: .information, policy: .combinedPartsStand)
    }
  }

  /// 42 CFR 2.31(b)(3): nothing is made to depend on it.
  private mutating func counselingNotesNoConditioning() {
    guard form.information.categories.contains(.sudCounselingNotes) else { return }
    examine(.counselingNotesNoConditioning)
    if form.conditionsServicesOnNotes { find(.counselingNotesNoConditioning, severity, at: .conditioning) }
  }

  /// 42 CFR 2.31(d): a consent for use in a proceeding covers no other purpose (P2: the rest of the form stands).
  private mutating func proceedingConsentSeparate() {
    let proceeding = form.purposes.intersection(.proceeding)
    guard !proceeding.isEmpty else { return }
    examine(.proceedingConsentSeparate)
    if proceeding != form.purposes {
      find(.proceedingConsentSeparate, severity, at: .purpose, fact: .purposes(proceeding), policy: .combinedPartsStand)
    }
  }
}
