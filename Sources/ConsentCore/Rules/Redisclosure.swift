// Section F: redisclosure by whoever received the record, 42 CFR 2.12(d), 2.16(a), 2.33(b).

extension DisclosureCheck {
  /// Whether somebody who has the record from another may pass it on under this form.
  ///
  /// The form may say so itself: by naming the holder among those who disclose, or the recipient as one to whom it may go on.
  func mayRedisclose(_ form: ConsentForm, isDiscloser: Bool) -> Bool {
    let holder = disclosure.holder
    switch holder.obtainedBy {
    case .cjConsent: return cjRedisclosure()
    case .qsoa: return qsoNoOnwardDisclosure()
    case .auditOrResearch: return auditEvaluation()
    default: break
    }
    let isExpress = isDiscloser || disclosure.recipient.isAllowedOnward
    if isSameOrganization, !isExpress { return recipientWithinConsent(form) }
    // Before 2024 the door for contractors was open to every lawful holder.
    let isToContractor = edition != .p2024 && disclosure.recipient.isBoundContractor
    if isBoundByHIPAA, !isToContractor { return redisclosureCeBa(isExpress: isExpress) }
    if holder.isPart2Program, !isToContractor { return redisclosurePart2Program(form, isExpress: isExpress) }
    if holder.role == .childWelfare { return redisclosureChildWelfare(isExpress: isExpress) }
    return redisclosureOtherHolder(form, isExpress: isExpress)
  }

  /// 42 CFR 2.33(b)(1), 2024: a covered entity or business associate that received for treatment, payment and operations passes on as
  /// HIPAA allows without an authorization, which is for these again, save against the patient.
  func redisclosureCeBa(isExpress: Bool) -> Bool {
    let isReceivedForTPO = disclosure.holder.obtainedBy == .consentForTPO
    let isOpen = edition == .p2024 && isBoundByHIPAA && isReceivedForTPO && isForTPO && !isAgainstPatient
    return require(.redisclosureCeBa, isOpen || isExpress)
  }

  /// The holder is a covered entity or a business associate.
  private var isBoundByHIPAA: Bool { disclosure.holder.isCoveredEntity || disclosure.holder.role == .businessAssociate }

  /// 42 CFR 2.33(b)(2), 2024: a program outside of HIPAA passes on consistently with an all-future consent.
  private func redisclosurePart2Program(_ form: ConsentForm, isExpress: Bool) -> Bool {
    let isConsistent = edition == .p2024 && form.tpoScope == .allFuture && isForTPO
    return require(.redisclosurePart2Program, isConsistent || isExpress) && (isExpress || recipientWithinConsent(form))
  }

  /// 42 CFR 2.33(b), 2.32(a): whom the consent expressly allows.
  private func redisclosureChildWelfare(isExpress: Bool) -> Bool {
    if !isExpress { look(.recipientWithinConsent, .failed) }
    return require(.redisclosureChildWelfare, isExpress)
  }

  /// 42 CFR 2.33(b)(3), (c), since 2018: for payment and operations, to contractors and legal representatives bound by a contract.
  private func redisclosureOtherHolder(_ form: ConsentForm, isExpress: Bool) -> Bool {
    let allowed: Purposes = [Purposes(.payment), Purposes(.operations)]
    let isForContractors =
      !form.purposes.isEmpty && allowed.isSuperset(of: form.purposes) && disclosure.day >= Day.amendmentOf2018
    return require(.redisclosureOtherHolder, (isForContractors && disclosure.recipient.isBoundContractor) || isExpress)
  }

  /// 42 CFR 2.35(d): only for official duties about that conditional release.
  private func cjRedisclosure() -> Bool {
    require(.cjRedisclosure, disclosure.purpose == .criminalJusticeMonitoring && isForCriminalMatter)
  }

  /// 42 CFR 2.11, 2.12(c)(4): a service organization talks back to the program or to its own bound agent.
  func qsoNoOnwardDisclosure() -> Bool {
    require(.qsoNoOnwardDisclosure, disclosure.recipient.isSource || disclosure.recipient.isBoundContractor)
  }

  // MARK: - What holding it brings

  /// 42 CFR 2.12(d)(2)(i)(C): whoever was given the notice is bound; whoever was not is treated so (P4).
  func recipientBoundByNotice() {
    // In a proceeding the use bar has said it already.
    guard isRedisclosure, !trace.contains(where: { $0.rule == .recipientBoundByNotice }) else { return }
    let hasNotice = disclosure.holder.hasReceivedNotice
    look(.recipientBoundByNotice, hasNotice ? .met : .advice, policy: hasNotice ? nil : .unnoticedRecipients)
  }

  /// 42 CFR 2.16(a): written policies for the security of records, by programs and every other lawful holder; since 2024 not by family.
  func lawfulHolderSecurity() {
    if disclosure.holder.role == .family, edition == .p2024 { return }
    let isStated = disclosure.holder.hasSecurityPolicies != nil
    guard isStated || isRedisclosure else { return }
    look(.lawfulHolderSecurity, disclosure.holder.hasSecurityPolicies == true ? .met : .advice)
  }
}
