// Section B, the recipient: 42 CFR 2.31(a)(4), the element that has changed most.

extension FormCheck {
  func checkRecipients() {
    let rule: RuleID =
      switch edition {
      case .p2017: .consentRecipient2017
      case .p2020: .consentRecipient2020
      case .p2024: .consentRecipient2024
      }
    if form.recipients.isEmpty || form.recipients.contains(where: { !isIntermediary($0) }) { examine(rule) }
    // An all-future consent for treatment, payment and operations may name its recipients in one general phrase, which names nobody
    // for another purpose.
    let hasGeneralPhrase = edition == .p2024 && form.tpoScope == .allFuture && isForTPOOnly
    if form.recipients.isEmpty, !hasGeneralPhrase { find(rule, at: .recipient) }
    for (index, recipient) in form.recipients.enumerated() {
      if isIntermediary(recipient) {
        consentIntermediaryDesignation(recipient, index)
      } else if !isAcceptable(recipient) {
        find(rule, at: .recipient, index: index)
      } else {
        consentRecipientClassClear(recipient, index)
      }
    }
  }

  /// 2017 knows the word only as one kind of entity that does not treat the patient. By 2.11 (2024) a program, covered entity or business
  /// associate is never an intermediary, whatever the form calls it: it is a recipient like others.
  private func isIntermediary(_ recipient: Party) -> Bool {
    guard recipient.kind == .intermediary || recipient.role == .intermediary, edition != .p2017 else { return false }
    return edition == .p2020 || !(recipient.isCoveredEntityOrAssociate || recipient.role == .part2Program)
  }

  private func isAcceptable(_ recipient: Party) -> Bool {
    switch edition {
    case .p2017: isAcceptableIn2017(recipient)
    // 42 CFR 2.31(a)(4)(i), 2020: a named individual or a named entity.
    case .p2020: recipient.isNamed && recipient.kind != .described
    // 42 CFR 2.31(a)(4)(i), 2024: a name or a class. A title alone is neither.
    case .p2024: recipient.isNamed || recipient.isDescribed
    }
  }

  /// 42 CFR 2.31(a)(4), 2017: a named individual; a named entity that treats the patient; a named payer; or another named entity with
  /// a named participant or, with the right to a list of disclosures stated, participants limited to those who treat the patient.
  private func isAcceptableIn2017(_ recipient: Party) -> Bool {
    guard recipient.isNamed else { return false }
    switch recipient.kind {
    case .person: return true
    case .described: return false
    case .entity, .intermediary:
      if recipient.kind == .entity, recipient.role == .treatingProvider || recipient.role == .payer { return true }
      if recipient.areParticipantsLimitedToTreating { return form.statements.contains(.listOfDisclosures) }
      return recipient.participants.contains { !$0.isBlank && !$0.isAnyone }
    }
  }

  /// 42 CFR 2.31(a)(4)(ii): a named intermediary with named participants, or a class of participants limited to those who treat the
  /// patient; in 2020 such a class needs the right to a list of disclosures.
  private func consentIntermediaryDesignation(_ recipient: Party, _ index: Int) {
    examine(.consentIntermediaryDesignation)
    let namesParticipants = recipient.participants.contains { !$0.isBlank && !$0.isAnyone }
    let needsList = edition == .p2020 && recipient.areParticipantsLimitedToTreating
    let isMet =
      recipient.isNamed && (namesParticipants || recipient.areParticipantsLimitedToTreating)
      && (!needsList || form.statements.contains(.listOfDisclosures))
    if !isMet { find(.consentIntermediaryDesignation, at: .recipient, index: index) }
  }

  /// 42 CFR 2.31(a)(4)(i) with 2.33(a)(1), 2024: a class for another purpose than TPO is bounded by place, case or function (P5).
  private func consentRecipientClassClear(_ recipient: Party, _ index: Int) {
    guard edition == .p2024, !recipient.isNamed, !isForTPOOnly else { return }
    examine(.consentRecipientClassClear)
    if recipient.isClassBounded { return }
    find(
      .consentRecipientClassClear,
      policy.isStrict(.unboundedClass) ? .invalidates : .advisory,
      at: .recipient,
      index: index,
      policy: .unboundedClass
    )
  }
}
