import ConsentCore

extension FormCase {
  private static func revoked(
    on day: String,
    known: Bool = true,
    oral: Bool = false,
    recipients: [UInt8] = [],
    in form: ConsentForm = .toChildWelfare
  ) -> ConsentForm {
    form.with {
      var revocation = ConsentForm.Revocation(on: Day(day))
      revocation.isKnownToHolder = known
      revocation.isOral = oral
      revocation.recipients = recipients
      $0.revocation = revocation
    }
  }
  private static let two = ConsentForm.toChildWelfare.with {
    $0.recipients.append(Party("Ash Romero", .person, .agencyAttorney))
  }

  static let momentOfUse: [FormCase] = [
    FormCase(
      "the date has passed (V008)",
      .toChildWelfare.with { $0.expiration = Expiration(.date, date: "2026-10-31") },
      finds: [Found(.consentNotExpired, .unlawful, .expiration)]
    ),
    FormCase("the day itself", .toChildWelfare.with { $0.expiration = Expiration(.date, date: "2026-11-03") }),
    FormCase(
      "the day itself, read strictly",
      .toChildWelfare.with { $0.expiration = Expiration(.date, date: "2026-11-03") },
      policy: Policy(strict: .expirationDay),
      finds: [Found(.consentNotExpired, .unlawful, .expiration)]
    ),
    FormCase(
      "the case has closed (V009)",
      .toChildWelfare.with {
        $0.expiration = Expiration(.event, "agency case closes", relates: true, occurredOn: "2026-10-14")
      },
      finds: [Found(.consentNotExpired, .unlawful, .expiration)]
    ),
    FormCase(
      "the case will close tomorrow",
      .toChildWelfare.with { $0.expiration = Expiration(.event, "agency case closes", relates: true, occurredOn: "2026-11-04") }
    ),
    FormCase(
      "expired in 2019",
      .in2019.with { $0.expiration = Expiration(.date, date: "2019-05-19") },
      on: "2019-05-20",
      finds: [Found(.consentNotExpired, .unlawful, .expiration)]
    ),

    FormCase(
      "revoked and known (V011)",
      revoked(on: "2026-10-20"),
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase(
      "revoked the same day",
      revoked(on: "2026-11-03"),
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase("revoked, and the holder does not know", revoked(on: "2026-10-20", known: false)),
    FormCase(
      "looking back at a report before the revocation (V012)",
      revoked(on: "2026-11-10"),
      finds: [Found(.consentReliancePreserved, .advisory, .revocationRight)]
    ),
    FormCase(
      "revoked for the attorney alone (V013)",
      revoked(on: "2026-10-20", recipients: [1], in: two),
      finds: [Found(.consentPartialRevocation, .advisory, .recipient, 1)]
    ),
    FormCase(
      "revoked for each recipient by name",
      revoked(on: "2026-10-20", recipients: [0, 1], in: two),
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase(
      "a spoken stop in 2026",
      revoked(on: "2026-10-20", oral: true),
      finds: [Found(.consentOralRevocation, .advisory, .revocationRight)]
    ),
    FormCase(
      "a spoken stop, read strictly",
      revoked(on: "2026-10-20", oral: true),
      policy: Policy(strict: .oralRevocation),
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase(
      "a spoken stop for the attorney alone",
      revoked(on: "2026-10-20", oral: true, recipients: [1], in: two),
      finds: [
        Found(.consentPartialRevocation, .advisory, .recipient, 1), Found(.consentOralRevocation, .advisory, .revocationRight),
      ]
    ),
    FormCase(
      "a spoken stop for the attorney alone, read strictly",
      revoked(on: "2026-10-20", oral: true, recipients: [1], in: two),
      policy: Policy(strict: .oralRevocation),
      finds: [Found(.consentPartialRevocation, .advisory, .recipient, 1)]
    ),
    FormCase(
      "a spoken stop in 2021",
      revoked(on: "2021-03-05", oral: true, in: .in2021),
      on: "2021-03-10",
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase(
      "a box added after signing (V025)",
      .toChildWelfare.with { $0.isKnownFalse = true },
      finds: [Found(.consentNotFalse, .unlawful, .wholeForm)]
    ),
    FormCase(
      "a falsehood that a look would have shown",
      .toChildWelfare.with { $0.isFalsehoodDiscoverable = true },
      finds: [Found(.consentNotFalse, .unlawful, .wholeForm)]
    ),
  ]

  static let criminalJustice: [FormCase] = [
    FormCase("J1 is sound", .toProbation),
    FormCase("an early revocation does not end it (V102)", revoked(on: "2026-10-10", in: .toProbation)),
    FormCase(
      "a revocation after the stated point",
      revoked(on: "2027-03-31", in: .toProbation),
      on: "2027-03-31",
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase(
      "an early revocation ends it at the stated point",
      revoked(on: "2026-10-10", in: .toProbation),
      on: "2027-03-31",
      finds: [Found(.consentNotRevoked, .unlawful, .revocationRight)]
    ),
    FormCase(
      "never revocable",
      .toProbation.with { $0.criminalJustice?.isRevocableByFinalDisposition = false },
      finds: [Found(.cjForm, .revocationRight)]
    ),
    FormCase(
      "a lock-in for child welfare (V103)",
      .toChildWelfare.with { $0.revocationTerms.irrevocableUntil = "my child welfare case closes" },
      finds: [Found(.consentRevocationStatement, .revocationRight), Found(.cjNotForChildWelfare, .revocationRight)]
    ),
    FormCase(
      "a lock-in for child welfare dressed as criminal justice",
      .toProbation.with { $0.recipients.append(.lakeshoreCounty) },
      finds: [
        Found(.consentRevocationStatement, .revocationRight), Found(.consentRevocationHow, .revocationMethod),
        Found(.cjNotForChildWelfare, .revocationRight),
      ]
    ),
    FormCase(
      "a lock-in for an attorney dressed as criminal justice",
      .toProbation.with { $0.recipients = [Party("Lee Park", .person, .parentAttorney)] },
      finds: [Found(.consentRevocationStatement, .revocationRight), Found(.consentRevocationHow, .revocationMethod)]
    ),
    FormCase(
      "a lock-in for an attorney",
      .toChildWelfare.with {
        $0.recipients = [Party("Lee Park", .person, .parentAttorney)]
        $0.revocationTerms.irrevocableUntil = "the hearing is over"
      },
      finds: [Found(.consentRevocationStatement, .revocationRight)]
    ),
  ]
}
