import ConsentCore

extension FormCase {
  /// A row with a covered holder, where HIPAA's lane runs too.
  private static func covered(_ name: String, finds findings: [Found] = [], _ change: (inout ConsentForm) -> Void) -> FormCase {
    let isDefective = findings.contains { $0.rule.isHIPAA && $0.severity == .unlawful }
    return FormCase(
      name,
      .toChildWelfare.with(change),
      holder: .coveredProgram,
      finds: findings,
      hipaa: isDefective ? .defective : .valid
    )
  }

  static let authorization: [FormCase] = [
    covered("EX1: sound under both laws") { _ in },
    covered(
      "EX2: none as an end",
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration), Found(.hipaaExpiration, .unlawful, .expiration)]
    ) { $0.expiration = Expiration(.never) },
    FormCase("treatment, payment and operations need no authorization", .tpo, holder: .coveredProgram),
    covered(
      "everything",
      finds: [Found(.consentInfoDescribed, .information), Found(.hipaaDescription, .unlawful, .information)]
    ) {
      $0.information = ConsentForm.Information()
      $0.information.text = "everything"
    },
    covered(
      "no discloser",
      finds: [Found(.consentDiscloserIdentified, .discloser), Found(.hipaaDiscloser, .unlawful, .discloser)]
    ) { $0.disclosers = [] },
    covered(
      "no recipient",
      finds: [Found(.consentRecipient2024, .recipient), Found(.hipaaRecipient, .unlawful, .recipient)]
    ) { $0.recipients = [] },
    covered("a title identifies somebody for HIPAA, not for Part 2", finds: [Found(.consentRecipient2024, .recipient)]) {
      $0.recipients = [Party("", .person, .childWelfare) { $0.title = "the assigned caseworker" }]
    },
    covered("no purpose", finds: [Found(.consentPurposeStated, .purpose), Found(.hipaaPurpose, .unlawful, .purpose)]) {
      $0.purposes = []
    },
    covered(
      "an end that has nothing to do with the case",
      finds: [Found(.consentExpirationPresent, .expiration), Found(.hipaaExpiration, .unlawful, .expiration)]
    ) { $0.expiration = Expiration(.event, "when the county budget passes") },
    covered(
      "undated",
      finds: [Found(.consentDateSigned, .signatureDate), Found(.hipaaSignatureDate, .unlawful, .signatureDate)]
    ) {
      $0.signatures = [Signature(.patient, on: nil)]
    },
    covered(
      "not signed",
      finds: [
        Found(.consentSignaturePatient, .signature), Found(.consentDateSigned, .signatureDate),
        Found(.hipaaSignatureDate, .unlawful, .signature),
      ]
    ) { $0.signatures = [] },
    covered(
      "a guardian who says nothing of the authority",
      finds: [Found(.hipaaRepresentativeAuthority, .unlawful, .signature)]
    ) {
      $0.patient.isAdjudicatedIncapable = true
      $0.signatures = [Signature(.guardian, "Sam Lind")]
    },
    covered("a guardian by probate order") {
      $0.patient.isAdjudicatedIncapable = true
      $0.signatures = [Signature(.guardian, "Sam Lind", authority: true)]
    },
    covered("no exception for reliance", finds: [Found(.hipaaRevocationStatement, .unlawful, .revocationReliance)]) {
      $0.revocationTerms.isRelianceExceptionStated = false
    },
    covered(
      "no way to revoke",
      finds: [Found(.consentRevocationHow, .revocationMethod), Found(.hipaaRevocationStatement, .unlawful, .revocationMethod)]
    ) { $0.revocationTerms.isMethodStated = false },
    FormCase(
      "counseling notes with other things, which HIPAA voids",
      .toChildWelfare.with { $0.information.categories.insert(InfoCategories(.sudCounselingNotes)) },
      holder: .coveredProgram,
      finds: [
        Found(.counselingNotesNotCombined, .unlawful, .information), Found(.hipaaNotCompound, .unlawful, .information),
      ],
      part2: .limited,
      hipaa: .defective
    ),
    FormCase(
      "counseling notes for treatment need an authorization, which ends",
      .toChildWelfare.with {
        $0.recipients = [Party("Dr. Ilse Romero", .person, .treatingProvider)]
        $0.information.categories = [InfoCategories(.sudCounselingNotes)]
        $0.purposes = [Purposes(.treatment)]
        $0.statements = [.redisclosureRisk, .refusalConsequences, .coveredEntityRedisclosure, .conditioning]
        $0.expiration = Expiration(.never)
      },
      holder: .coveredProgram,
      finds: [Found(.hipaaExpiration, .unlawful, .expiration)],
      hipaa: .defective
    ),
    FormCase(
      "treatment, as the purpose of a release to child welfare alone",
      .toChildWelfare.with {
        $0.purposes = [Purposes(.treatment)]
        $0.statements = [.redisclosureRisk, .refusalConsequences, .coveredEntityRedisclosure, .conditioning]
        $0.expiration = Expiration(.never)
      },
      holder: .coveredProgram,
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration), Found(.hipaaExpiration, .unlawful, .expiration)],
      hipaa: .defective
    ),
    FormCase(
      "locked for the criminal justice system, which HIPAA does not know",
      .toProbation.with {
        $0.revocationTerms.isRightStated = true
        $0.revocationTerms.isRelianceExceptionStated = true
        $0.revocationTerms.isMethodStated = true
        $0.revocationTerms.irrevocableUntil = "my probation ends"
      },
      holder: .coveredProgram,
      finds: [Found(.hipaaRevocationStatement, .unlawful, .revocationRight)],
      hipaa: .defective
    ),
    covered("counseling notes alone") { $0.information.categories = [InfoCategories(.sudCounselingNotes)] },
    covered("silent on conditions", finds: [Found(.hipaaConditioningStatement, .unlawful, .conditioning)]) {
      $0.statements.remove(.conditioning)
    },
    covered("silent on redisclosure", finds: [Found(.hipaaRedisclosureStatement, .unlawful, .redisclosureRisk)]) {
      $0.statements.remove(.redisclosureRisk)
    },
    covered("nobody checked that it can be read", finds: [Found(.hipaaPlainLanguage, .advisory, .wholeForm)]) {
      $0.isReadingLevelChecked = false
    },
    covered("no copy was given", finds: [Found(.hipaaCopyToIndividual, .advisory, .wholeForm)]) { $0.isCopyGiven = false },
    covered("a copy was given and it can be read") {
      $0.isReadingLevelChecked = true
      $0.isCopyGiven = true
    },
    covered("hidden in the admission agreement", finds: [Found(.hipaaNotCompound, .unlawful, .wholeForm)]) {
      $0.isCombinedWithOtherDocument = true
    },
  ]
}
