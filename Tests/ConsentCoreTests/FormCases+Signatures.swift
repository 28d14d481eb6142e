import ConsentCore

extension FormCase {
  private static func signed(by signatures: Signature..., in form: ConsentForm = .toChildWelfare) -> ConsentForm {
    form.with { $0.signatures = signatures }
  }
  private static func minor(_ alone: Bool?) -> ConsentForm {
    .toChildWelfare.with {
      $0.patient.isMinor = true
      $0.patient.canMinorConsentAlone = alone
    }
  }
  private static let incapable = ConsentForm.toChildWelfare.with { $0.patient.isAdjudicatedIncapable = true }
  private static let deceased = ConsentForm.toChildWelfare.with { $0.patient.isDeceased = true }
  private static let deceasedIn2021 = ConsentForm.in2021.with { $0.patient.isDeceased = true }

  /// Signed by the director for a patient who cannot act for a time.
  private static func byDirector(to recipient: Party, for purpose: Purpose) -> ConsentForm {
    .tpo.with {
      $0.patient.isTemporarilyIncapable = true
      $0.recipients = [recipient]
      $0.purposes = [Purposes(purpose)]
      $0.tpoScope = .specific
      $0.signatures = [Signature(.programDirector, "Noor Haddad", on: "2026-10-30")]
    }
  }

  static let signatures: [FormCase] = [
    FormCase("signed on a tablet (V015)", .toChildWelfare.with { $0.signatures[0].isElectronic = true }),
    FormCase(
      "not signed",
      signed(),
      finds: [Found(.consentSignaturePatient, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "an empty line, dated",
      signed(by: Signature(.patient, "____")),
      finds: [Found(.consentSignaturePatient, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "a caseworker signs for the patient",
      signed(by: Signature(.other, "D. Ortiz for J. Vale")),
      finds: [Found(.consentSignaturePatient, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "a sister signs for an adult who can sign",
      signed(by: Signature(.relative, "Robin Vale")),
      finds: [Found(.consentSignatureRepresentative, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase("undated (V016)", signed(by: Signature(.patient, on: nil)), finds: [Found(.consentDateSigned, .signatureDate)]),
    FormCase(
      "undated in 2019",
      signed(by: Signature(.patient, on: nil), in: .in2019),
      on: "2019-05-20",
      finds: [Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "signed the day after",
      signed(by: Signature(.patient, on: "2026-11-04")),
      finds: [Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase("signed the same day", signed(by: Signature(.patient, on: "2026-11-03"))),

    FormCase("a minor alone where that is enough (V093)", signed(by: Signature(.minor), in: minor(true))),
    FormCase(
      "a mother alone where the minor is enough (V092)",
      signed(by: Signature(.parent, "Robin Vale"), in: minor(true)),
      finds: [Found(.consentSignatureMinor, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "a minor alone where both must sign (V094)",
      signed(by: Signature(.minor), in: minor(false)),
      finds: [Found(.consentSignatureMinor, .signature)]
    ),
    FormCase(
      "a minor and a parent where both must sign",
      signed(by: Signature(.minor), Signature(.parent, "Robin Vale"), in: minor(false))
    ),
    FormCase(
      "a parent's date is needed where both must sign",
      signed(by: Signature(.minor), Signature(.parent, "Robin Vale", on: nil), in: minor(false)),
      finds: [Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "a minor alone where nobody knows",
      signed(by: Signature(.minor), in: minor(nil)),
      finds: [Found(.consentSignatureMinor, .advisory, .signature)]
    ),
    FormCase(
      "a minor and a parent where nobody knows",
      signed(by: Signature(.minor), Signature(.parent, "Robin Vale"), in: minor(nil))
    ),

    FormCase(
      "a guardian for an adult under guardianship (V097)",
      signed(by: Signature(.guardian, "Sam Lind", authority: true), in: incapable)
    ),
    FormCase(
      "an adult under guardianship signs alone",
      incapable,
      finds: [Found(.consentSignatureRepresentative, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
    FormCase(
      "a widow without authority in 2026 (V098)",
      signed(by: Signature(.spouse, "Robin Vale"), in: deceased),
      finds: [Found(.consentSignatureRepresentative, .signature)]
    ),
    FormCase("a widow with authority in 2026", signed(by: Signature(.spouse, "Robin Vale", authority: true), in: deceased)),
    FormCase(
      "a widow in 2021",
      signed(by: Signature(.spouse, "Robin Vale", on: "2021-03-01"), in: deceasedIn2021),
      on: "2021-03-10"
    ),
    FormCase("an executor", signed(by: Signature(.executor, "Lee Park"), in: deceased)),

    FormCase(
      "a director to the health plan, for payment, while the patient lies in a coma",
      byDirector(to: Party("Tidewater Health Plan", .entity, .payer), for: .payment)
    ),
    FormCase(
      "a director to child welfare",
      byDirector(to: .lakeshoreCounty, for: .payment),
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration), Found(.incapacityNoAdjudication, .signature)]
    ),
    FormCase(
      "a director for treatment",
      byDirector(to: Party("Tidewater Health Plan", .entity, .payer), for: .treatment),
      finds: [Found(.incapacityNoAdjudication, .signature)]
    ),
    FormCase(
      "a director to all who are paid, now and later",
      byDirector(to: Party("Tidewater Health Plan", .entity, .payer), for: .payment).with { $0.tpoScope = .allFuture },
      finds: [Found(.incapacityNoAdjudication, .signature)]
    ),
    FormCase(
      "a minor who has died, for whom a parent signs without authority",
      signed(by: Signature(.parent, "Robin Vale"), in: minor(true).with { $0.patient.isDeceased = true }),
      finds: [Found(.consentSignatureRepresentative, .signature)]
    ),
    FormCase(
      "a minor who has died, for whom a parent signs with authority",
      signed(by: Signature(.parent, "Robin Vale", authority: true), in: minor(true).with { $0.patient.isDeceased = true })
    ),
    FormCase(
      "a minor who has died, for whom a parent signs in 2021",
      signed(
        by: Signature(.parent, "Robin Vale", on: "2021-03-01"),
        in: deceasedIn2021.with { $0.patient.isMinor = true }
      ),
      on: "2021-03-10"
    ),
    FormCase(
      "a director for a patient who can act",
      byDirector(to: Party("Tidewater Health Plan", .entity, .payer), for: .payment).with {
        $0.patient.isTemporarilyIncapable = false
      },
      finds: [Found(.consentSignaturePatient, .signature), Found(.consentDateSigned, .signatureDate)]
    ),
  ]
}
