import ConsentCore

extension FormCase {
  private static func recipient(_ party: Party, in form: ConsentForm) -> ConsentForm { form.with { $0.recipients = [party] } }
  private static func described(_ words: Text, bounded: Bool = false, _ role: Role = .childWelfare) -> Party {
    Party("", .described, role) {
      $0.classText = words
      $0.isClassBounded = bounded
    }
  }
  private static func exchange(_ change: (inout Party) -> Void) -> Party {
    Party("Tri-River Exchange", .intermediary, .intermediary, change)
  }

  static let recipients: [FormCase] = [
    // 2017
    FormCase(
      "2019: the agency alone (V018)",
      recipient(.lakeshoreCounty, in: .in2019),
      on: "2019-05-20",
      finds: [Found(.consentRecipient2017, .recipient)]
    ),
    FormCase(
      "2019: the agency and a person there",
      recipient(
        Party("Lakeshore County Child Welfare", .entity, .childWelfare) { $0.participants = ["Dana Ortiz"] },
        in: .in2019
      ),
      on: "2019-05-20"
    ),
    FormCase(
      "2019: a title (V019)",
      recipient(Party("", .person, .childWelfare) { $0.title = "my caseworker" }, in: .in2019),
      on: "2019-05-20",
      finds: [Found(.consentRecipient2017, .recipient)]
    ),
    FormCase(
      "2019: an entity that treats the patient",
      recipient(Party("Riverside", .entity, .treatingProvider), in: .in2019),
      on: "2019-05-20"
    ),
    FormCase("2019: a payer", recipient(Party("Lakeshore Health Plan", .entity, .payer), in: .in2019), on: "2019-05-20"),
    FormCase(
      "2019: an exchange for those who treat me, with the right to a list",
      recipient(
        exchange { $0.areParticipantsLimitedToTreating = true },
        in: .in2019.with { $0.statements.insert(.listOfDisclosures) }
      ),
      on: "2019-05-20"
    ),
    FormCase(
      "2019: an exchange for those who treat me, without the right to a list",
      recipient(exchange { $0.areParticipantsLimitedToTreating = true }, in: .in2019),
      on: "2019-05-20",
      finds: [Found(.consentRecipient2017, .recipient)]
    ),
    FormCase(
      "2019: no recipient",
      .in2019.with { $0.recipients = [] },
      on: "2019-05-20",
      finds: [Found(.consentRecipient2017, .recipient)]
    ),
    FormCase(
      "2019: an exchange with a named participant and those who treat me, without the right to a list",
      recipient(
        exchange {
          $0.participants = ["Riverside Primary Care"]
          $0.areParticipantsLimitedToTreating = true
        },
        in: .in2019
      ),
      on: "2019-05-20",
      finds: [Found(.consentRecipient2017, .recipient)]
    ),
    // 2020
    FormCase("2021: the agency alone (V020)", recipient(.lakeshoreCounty, in: .in2021), on: "2021-03-10"),
    FormCase(
      "2021: a class (V021)",
      recipient(described("child welfare staff working with my family"), in: .in2021),
      on: "2021-03-10",
      finds: [Found(.consentRecipient2020, .recipient)]
    ),
    FormCase(
      "2021: a name and any court (V091)",
      .in2021.with { $0.recipients.append(described("any court")) },
      on: "2021-03-10",
      finds: [Found(.consentRecipient2020, .recipient, 1)]
    ),
    FormCase(
      "2021: an exchange for those who treat me, without the right to a list",
      recipient(exchange { $0.areParticipantsLimitedToTreating = true }, in: .in2021),
      on: "2021-03-10",
      finds: [Found(.consentIntermediaryDesignation, .recipient)]
    ),
    FormCase(
      "2021: an exchange with named participants",
      recipient(exchange { $0.participants = ["Riverside Primary Care"] }, in: .in2021),
      on: "2021-03-10"
    ),
    FormCase(
      "2021: an exchange with a named participant and those who treat me, without the right to a list",
      recipient(
        exchange {
          $0.participants = ["Riverside Primary Care"]
          $0.areParticipantsLimitedToTreating = true
        },
        in: .in2021
      ),
      on: "2021-03-10",
      finds: [Found(.consentIntermediaryDesignation, .recipient)]
    ),
    // 2024
    FormCase(
      "2026: no recipient",
      .toChildWelfare.with { $0.recipients = [] },
      finds: [Found(.consentRecipient2024, .recipient)]
    ),
    FormCase(
      "2026: no recipient but the general phrase, for planning too",
      .tpo.with {
        $0.purposes.insert(Purposes(.casePlanning))
        $0.expiration = Expiration(.date, date: "2027-05-02")
      },
      finds: [Found(.consentRecipient2024, .recipient)]
    ),
    FormCase(
      "2026: two who are named and one who is not",
      .toChildWelfare.with { $0.recipients += [Party("Lee Park", .person, .parentAttorney), Party("anyone", .person)] },
      finds: [Found(.consentRecipient2024, .recipient, 2)]
    ),
    FormCase(
      "2026: whoever asks",
      recipient(described("Whoever asks"), in: .toChildWelfare),
      finds: [Found(.consentRecipient2024, .recipient)]
    ),
    FormCase(
      "2026: a title",
      recipient(Party("", .person, .childWelfare) { $0.title = "the assigned caseworker" }, in: .toChildWelfare),
      finds: [Found(.consentRecipient2024, .recipient)]
    ),
    FormCase(
      "2026: a class with edges (V022)",
      recipient(described("LCCW staff and contractors assigned to my case", bounded: true), in: .toChildWelfare)
    ),
    FormCase(
      "2026: any court, alone (V090)",
      recipient(described("any court"), in: .forProceeding),
      finds: [Found(.consentRecipientClassClear, .advisory, .recipient)]
    ),
    FormCase(
      "2026: any court, read strictly",
      recipient(described("any court"), in: .forProceeding),
      policy: Policy(strict: .unboundedClass),
      finds: [Found(.consentRecipientClassClear, .recipient)]
    ),
    FormCase(
      "2026: a class of providers, for treatment",
      recipient(described("my treating providers", .treatingProvider), in: .tpo)
    ),
    FormCase(
      "2026: an exchange for those who treat me",
      recipient(exchange { $0.areParticipantsLimitedToTreating = true }, in: .toChildWelfare)
    ),
    FormCase(
      "2026: an exchange and all its members",
      recipient(exchange { _ in }, in: .toChildWelfare),
      finds: [Found(.consentIntermediaryDesignation, .recipient)]
    ),
    FormCase(
      "2026: a covered entity is no intermediary but a recipient with a name",
      recipient(exchange { $0.isCoveredEntity = true }, in: .toChildWelfare)
    ),
  ]
}
