import ConsentCore

extension FormCase {
  private static let combined = ConsentForm.toChildWelfare.with { $0.purposes.insert(Purposes(.legalProceeding)) }
  private static let withNotes = ConsentForm.toChildWelfare.with {
    $0.information.categories.insert(InfoCategories(.sudCounselingNotes))
  }
  private static let fromBefore2024 = ConsentForm.toChildWelfare.with {
    $0.revocationTerms.isMethodStated = false
    $0.signatures = [Signature(.patient, on: "2023-11-20")]
  }

  static let standAlone: [FormCase] = [
    FormCase(
      "planning and court on one form (V043)",
      combined,
      finds: [Found(.proceedingConsentSeparate, .unlawful, .purpose)],
      part2: .limited
    ),
    FormCase(
      "planning and an investigation on one form",
      .toChildWelfare.with { $0.purposes.insert(Purposes(.cpsInvestigation)) },
      finds: [Found(.proceedingConsentSeparate, .unlawful, .purpose)],
      part2: .limited
    ),
    FormCase(
      "planning and court on one form, read strictly",
      combined,
      policy: Policy(strict: .combinedPartsStand),
      finds: [Found(.proceedingConsentSeparate, .unlawful, .purpose)]
    ),
    FormCase(
      "planning and court on one form in 2021",
      .in2021.with { $0.purposes.insert(Purposes(.legalProceeding)) },
      on: "2021-03-10"
    ),
    FormCase(
      "planning and court on one form in the transition",
      combined.with { $0.signatures = [Signature(.patient, on: "2025-03-01")] },
      on: "2025-03-10",
      finds: [Found(.proceedingConsentSeparate, .advisory, .purpose)]
    ),
    FormCase(
      "counseling notes with other things",
      withNotes,
      finds: [Found(.counselingNotesNotCombined, .unlawful, .information)],
      part2: .limited
    ),
    FormCase(
      "counseling notes alone",
      .toChildWelfare.with { $0.information.categories = [InfoCategories(.sudCounselingNotes)] }
    ),
    FormCase(
      "notes or no treatment",
      .toChildWelfare.with {
        $0.information.categories = [InfoCategories(.sudCounselingNotes)]
        $0.conditionsServicesOnNotes = true
      },
      finds: [Found(.counselingNotesNoConditioning, .unlawful, .conditioning)],
      part2: .limited
    ),
    FormCase(
      "a combined form that is also blank",
      combined.with { $0.patient.name = "" },
      finds: [Found(.consentPatientName, .patient), Found(.proceedingConsentSeparate, .unlawful, .purpose)]
    ),
  ]

  static let editions: [FormCase] = [
    FormCase(
      "a form of 2023 that lacks what 2024 added (V027)",
      fromBefore2024,
      finds: [Found(.legacyFormReview, .advisory, .wholeForm)]
    ),
    FormCase(
      "the same form, read strictly",
      fromBefore2024,
      policy: Policy(strict: .legacyForms),
      finds: [Found(.consentRevocationHow, .revocationMethod)]
    ),
    FormCase(
      "a form of 2023 without an end was deficient then too",
      fromBefore2024.with { $0.expiration = Expiration(.blank) },
      finds: [Found(.consentExpirationPresent, .expiration), Found(.legacyFormReview, .advisory, .wholeForm)]
    ),
    FormCase(
      "signed the day before compliance was due",
      fromBefore2024.with { $0.signatures = [Signature(.patient, on: "2026-02-15")] },
      finds: [Found(.legacyFormReview, .advisory, .wholeForm)]
    ),
    FormCase(
      "signed the day compliance was due",
      fromBefore2024.with { $0.signatures = [Signature(.patient, on: "2026-02-16")] },
      finds: [Found(.consentRevocationHow, .revocationMethod)]
    ),
    FormCase(
      "a form that meets only the 2020 edition, in the transition",
      .in2021.with {
        $0.information.isSpecific = false
        $0.expiration = Expiration(.date, date: "2026-12-31")
        $0.signatures = [Signature(.patient, on: "2025-03-01")]
      },
      on: "2025-03-10",
      under: .p2020
    ),
    FormCase(
      "the same form, read strictly",
      .in2021.with {
        $0.information.isSpecific = false
        $0.expiration = Expiration(.date, date: "2026-12-31")
        $0.signatures = [Signature(.patient, on: "2025-03-01")]
      },
      on: "2025-03-10",
      policy: Policy(strict: .transition),
      finds: [Found(.consentInfoDescribed, .information)]
    ),
    FormCase(
      "a class in the transition meets the 2024 edition",
      .toChildWelfare.with {
        $0.recipients = [
          Party("", .described, .childWelfare) {
            $0.classText = "LCCW staff on my case"; $0.isClassBounded = true
          }
        ]
        $0.signatures = [Signature(.patient, on: "2025-03-01")]
      },
      on: "2025-03-10"
    ),
    FormCase(
      "the last day of the 2017 edition",
      .in2019.with { $0.expiration = Expiration(.date, date: "2020-12-31") },
      on: "2020-08-13",
      under: .p2017
    ),
    FormCase(
      "the first day of the 2020 edition",
      .in2019.with { $0.expiration = Expiration(.date, date: "2020-12-31") },
      on: "2020-08-14",
      under: .p2020
    ),
  ]
}
