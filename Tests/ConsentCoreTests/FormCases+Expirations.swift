import ConsentCore

extension FormCase {
  private static func ending(_ expiration: Expiration, _ form: ConsentForm = .toChildWelfare) -> ConsentForm {
    form.with { $0.expiration = expiration }
  }

  static let expirations: [FormCase] = [
    FormCase("a blank end", ending(Expiration(.blank)), finds: [Found(.consentExpirationPresent, .expiration)]),
    FormCase(
      "a blank end in 2021",
      ending(Expiration(.blank), .in2021),
      on: "2021-03-10",
      finds: [Found(.consentExpirationPresent, .expiration)]
    ),
    FormCase("a date line without a date", ending(Expiration(.date)), finds: [Found(.consentExpirationPresent, .expiration)]),
    FormCase(
      "an event line without an event",
      ending(Expiration(.event, "____", relates: true)),
      finds: [Found(.consentExpirationPresent, .expiration)]
    ),
    FormCase("a date", ending(Expiration(.date, date: "2027-06-30"))),
    FormCase(
      "an event that has nothing to do with the case",
      ending(Expiration(.event, "when the county budget passes")),
      finds: [Found(.consentExpirationPresent, .expiration)]
    ),
    FormCase(
      "the same event in 2021",
      ending(Expiration(.event, "when the county budget passes"), .in2021),
      on: "2021-03-10",
      finds: [Found(.consentDurationReasonable, .advisory, .expiration)]
    ),
    FormCase(
      "a condition that belongs to the case",
      ending(Expiration(.condition, "if I move out of the county", relates: true))
    ),
    FormCase(
      "none, to child welfare (V023)",
      ending(Expiration(.never)),
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration)]
    ),
    FormCase("none, for treatment", ending(Expiration(.never), .tpo)),
    FormCase(
      "none, for treatment in 2021",
      ending(Expiration(.never), .in2021.with { $0.purposes = [Purposes(.treatment)] }),
      on: "2021-03-10",
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration)]
    ),
    FormCase(
      "until further notice, called an event",
      ending(Expiration(.event, "Until further notice.", relates: true)),
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration)]
    ),
    FormCase("end of treatment, for treatment", ending(Expiration(.endOfTreatment), .tpo)),
    FormCase(
      "end of treatment, to child welfare",
      ending(Expiration(.endOfTreatment)),
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration)]
    ),
    FormCase("end of treatment that belongs to the purpose", ending(Expiration(.endOfTreatment, relates: true))),
    FormCase(
      "end of research, for research",
      ending(Expiration(.endOfResearch), .toChildWelfare.with { $0.purposes = [Purposes(.research)] })
    ),
    FormCase(
      "end of research, to child welfare",
      ending(Expiration(.endOfResearch)),
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration)]
    ),
    FormCase(
      "ten years for a single referral in 2021",
      ending(Expiration(.date, date: "2031-03-01"), .in2021),
      on: "2021-03-10",
      finds: [Found(.consentDurationReasonable, .advisory, .expiration)]
    ),
    FormCase("24 months to the day in 2021", ending(Expiration(.date, date: "2023-03-01"), .in2021), on: "2021-03-10"),
    FormCase("ten years in 2026, where the text sets no measure", ending(Expiration(.date, date: "2036-03-01"))),
  ]
}
