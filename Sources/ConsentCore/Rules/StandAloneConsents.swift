// Section D, what a form shows: consents that must stand alone, 42 CFR 2.31(b) and (d) of the 2024 edition.

extension FormCheck {
  func checkStandAlone() {
    // In the transition a form that meets the earlier edition is told of them as well.
    guard edition == .p2024 || (Edition.p2024.firstDay <= day && day < Edition.complianceDay) else { return }
    counselingNotesNotCombined()
    counselingNotesNoConditioning()
    proceedingConsentSeparate()
  }

  /// Before the compliance day these rules only advise (P8).
  private var isTransition: Bool { day < Edition.complianceDay && !policy.isStrict(.transition) }

  /// Records that one form does what two should (P2), or only says so in the transition.
  private func findCombined(_ rule: RuleID, at field: FormField, fact: Finding.Fact = .none) {
    if isTransition {
      find(rule, .advisory, at: field, fact: fact, policy: .transition)
    } else {
      find(rule, .unlawful, at: field, fact: fact, policy: .combinedPartsStand)
    }
  }

  /// 42 CFR 2.31(b)(2): a consent to counseling notes covers nothing else (P2: the rest of the form stands).
  private func counselingNotesNotCombined() {
    let categories = form.information.categories
    guard categories.contains(.sudCounselingNotes) else { return }
    examine(.counselingNotesNotCombined)
    if categories != InfoCategories(.sudCounselingNotes) {
      findCombined(.counselingNotesNotCombined, at: .information)
    }
  }

  /// 42 CFR 2.31(b)(3): nothing is made to depend on it.
  private func counselingNotesNoConditioning() {
    guard form.information.categories.contains(.sudCounselingNotes) else { return }
    examine(.counselingNotesNoConditioning)
    if !form.conditionsServicesOnNotes { return }
    let severity: Severity = isTransition ? .advisory : .unlawful
    find(.counselingNotesNoConditioning, severity, at: .conditioning, policy: isTransition ? .transition : nil)
  }

  /// 42 CFR 2.31(d): a consent for use in a proceeding covers no other purpose (P2: the rest of the form stands).
  private func proceedingConsentSeparate() {
    let proceeding = form.purposes.intersection(.proceeding)
    guard !proceeding.isEmpty else { return }
    examine(.proceedingConsentSeparate)
    if proceeding != form.purposes {
      findCombined(.proceedingConsentSeparate, at: .purpose, fact: .purposes(proceeding))
    }
  }
}
