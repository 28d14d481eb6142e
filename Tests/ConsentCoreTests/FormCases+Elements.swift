import ConsentCore

extension FormCase {
  /// Section B but for recipient, expiration and signature.
  static let elements: [FormCase] = [
    FormCase("S1 is sound", .toChildWelfare),
    FormCase("T1 is sound", .tpo),
    FormCase("L1 is sound", .forProceeding),
    FormCase("a complete form of 2019", .in2019, on: "2019-05-20"),
    FormCase("a complete form of 2021", .in2021, on: "2021-03-10"),

    FormCase("an electronic form", .toChildWelfare.with { $0.medium = .electronic }),
    FormCase("a yes by phone (V014)", .toChildWelfare.with { $0.medium = .oral }, finds: [Found(.consentWritten, .wholeForm)]),
    FormCase(
      "a yes by phone in 2019",
      .in2019.with { $0.medium = .oral },
      on: "2019-05-20",
      finds: [Found(.consentWritten, .wholeForm)]
    ),

    FormCase("no patient name", .toChildWelfare.with { $0.patient.name = "" }, finds: [Found(.consentPatientName, .patient)]),
    FormCase(
      "a line to write the name on",
      .toChildWelfare.with { $0.patient.name = "______\u{A0}…" },
      finds: [Found(.consentPatientName, .patient)]
    ),
    FormCase(
      "a patient who is described",
      .toChildWelfare.with {
        $0.patient.name = "Parent in case 26-0114"
        $0.patient.isDescribedOnly = true
      },
      finds: [Found(.consentPatientName, .patient)]
    ),
    FormCase("a patient whose name is not ASCII", .toChildWelfare.with { $0.patient.name = "Zoë Ñandú" }),

    FormCase(
      "no discloser",
      .toChildWelfare.with { $0.disclosers = [] },
      finds: [Found(.consentDiscloserIdentified, .discloser)]
    ),
    FormCase(
      "anyone may disclose",
      .toChildWelfare.with { $0.disclosers = [Party("Anyone")] },
      finds: [Found(.consentDiscloserIdentified, .discloser)]
    ),
    FormCase(
      "a blank second discloser",
      .toChildWelfare.with { $0.disclosers.append(Party("____")) },
      finds: [Found(.consentDiscloserIdentified, .discloser, 1)]
    ),
    FormCase(
      "a class of disclosers",
      .toChildWelfare.with {
        $0.disclosers = [Party("", .described) { $0.classText = "any SUD program that has treated me since 2025" }]
      }
    ),
    FormCase(
      "a general designation of disclosers in 2021",
      .in2021.with { $0.disclosers = [Party("", .described) { $0.classText = "my treatment programs" }] },
      on: "2021-03-10"
    ),

    FormCase(
      "a discloser by position",
      .toChildWelfare.with { $0.disclosers = [Party("", .person) { $0.title = "my counselor at Harbor Light" }] }
    ),
    FormCase(
      "a discloser by position in 2021",
      .in2021.with { $0.disclosers = [Party("", .person) { $0.title = "my counselor at Harbor Light" }] },
      on: "2021-03-10"
    ),
    FormCase(
      "whoever as the position of the discloser",
      .toChildWelfare.with { $0.disclosers = [Party("", .person) { $0.title = "whoever is on duty" }] },
      finds: [Found(.consentDiscloserIdentified, .discloser)]
    ),

    FormCase(
      "a general medical release (V017)",
      .toChildWelfare.with {
        $0.information = ConsentForm.Information()
        $0.information.text = "all medical information"
      },
      finds: [Found(.consentInfoDescribed, .information)]
    ),
    FormCase(
      "specific, but not a word of SUD",
      .toChildWelfare.with { $0.information.mentionsSUD = false },
      finds: [Found(.consentInfoDescribed, .information)]
    ),
    FormCase(
      "SUD, but not specific",
      .toChildWelfare.with { $0.information.isSpecific = false },
      finds: [Found(.consentInfoDescribed, .information)]
    ),
    FormCase("SUD with amount and kind in 2021", .in2021.with { $0.information.isSpecific = false }, on: "2021-03-10"),
    FormCase(
      "not a word of SUD in 2021",
      .in2021.with { $0.information.mentionsSUD = false },
      on: "2021-03-10",
      finds: [Found(.consentInfoDescribed, .information)]
    ),
    FormCase(
      "nothing described at all",
      .toChildWelfare.with {
        $0.information.text = ""
        $0.information.categories = []
      },
      finds: [Found(.consentInfoDescribed, .information)]
    ),

    FormCase("no purpose", .toChildWelfare.with { $0.purposes = [] }, finds: [Found(.consentPurposeStated, .purpose)]),
    FormCase(
      "a purpose in words alone",
      .toChildWelfare.with {
        $0.purposes = []
        $0.purposeText = "To plan services and safety with my family"
      }
    ),
    FormCase(
      "any purpose needed (V029)",
      .toChildWelfare.with {
        $0.purposes = []
        $0.purposeText = "Any purpose needed"
      },
      finds: [Found(.consentPurposeStated, .purpose)]
    ),
    FormCase(
      "another purpose that is not named",
      .toChildWelfare.with { $0.purposes = [Purposes(.other)] },
      finds: [Found(.consentPurposeStated, .purpose)]
    ),
    FormCase(
      "at my request, and the patient asked (V028)",
      .toChildWelfare.with {
        $0.purposes = [Purposes(.patientRequest)]
        $0.isPatientInitiated = true
      }
    ),
    FormCase(
      "at my request, but the agency asked",
      .toChildWelfare.with { $0.purposes = [Purposes(.patientRequest)] },
      finds: [Found(.consentPurposeStated, .purpose)]
    ),
    FormCase(
      "at my request in 2021",
      .in2021.with {
        $0.purposes = [Purposes(.patientRequest)]
        $0.isPatientInitiated = true
      },
      on: "2021-03-10",
      finds: [Found(.consentPurposeStated, .advisory, .purpose)]
    ),

    FormCase(
      "fundraising without an opt-out",
      .toChildWelfare.with { $0.isForFundraising = true },
      finds: [Found(.consentFundraisingOptout, .fundraisingOptOut)]
    ),
    FormCase(
      "fundraising with an opt-out",
      .toChildWelfare.with {
        $0.isForFundraising = true
        $0.statements.insert(.fundraisingOptOut)
      }
    ),
    FormCase("fundraising in 2021", .in2021.with { $0.isForFundraising = true }, on: "2021-03-10"),

    FormCase(
      "no right to revoke",
      .toChildWelfare.with { $0.revocationTerms.isRightStated = false },
      finds: [Found(.consentRevocationStatement, .revocationRight)]
    ),
    FormCase(
      "no right to revoke in 2019",
      .in2019.with { $0.revocationTerms.isRightStated = false },
      on: "2019-05-20",
      finds: [Found(.consentRevocationStatement, .revocationRight)]
    ),
    FormCase(
      "no way to revoke (V026)",
      .toChildWelfare.with { $0.revocationTerms.isMethodStated = false },
      finds: [Found(.consentRevocationHow, .revocationMethod)]
    ),
    FormCase("no way to revoke in 2021", .in2021.with { $0.revocationTerms.isMethodStated = false }, on: "2021-03-10"),
    FormCase(
      "no exception for reliance, which only HIPAA asks for",
      .toChildWelfare.with { $0.revocationTerms.isRelianceExceptionStated = false }
    ),

    FormCase(
      "TPO without the statement on covered entities",
      .tpo.with { $0.statements.remove(.coveredEntityRedisclosure) },
      finds: [Found(.consentTpoCeRedisclosureStatement, .coveredEntityRedisclosure)]
    ),
    FormCase(
      "treatment by a hospital without the statement on covered entities",
      .tpo.with {
        $0.tpoScope = .specific
        $0.purposes = [Purposes(.treatment)]
        $0.recipients = [Party("St. Alba General Hospital", .entity, .treatingProvider) { $0.isCoveredEntity = true }]
        $0.statements.remove(.coveredEntityRedisclosure)
      },
      finds: [Found(.consentTpoCeRedisclosureStatement, .coveredEntityRedisclosure)]
    ),
    FormCase(
      "treatment by somebody whom HIPAA does not bind",
      .tpo.with {
        $0.tpoScope = .specific
        $0.purposes = [Purposes(.treatment)]
        $0.recipients = [Party("Cedar Creek Counseling", .entity, .treatingProvider)]
        $0.statements.remove(.coveredEntityRedisclosure)
      }
    ),
    FormCase(
      "TPO without a warning of redisclosure",
      .tpo.with { $0.statements.remove(.redisclosureRisk) },
      finds: [Found(.consentTpoRedisclosureWarning, .redisclosureRisk)]
    ),
    FormCase(
      "TPO silent on refusal",
      .tpo.with { $0.statements.remove(.refusalConsequences) },
      finds: [Found(.consentTpoRefusalConsequences, .refusalConsequences)]
    ),
    FormCase(
      "TPO in words and scope alone, without its statements",
      .tpo.with {
        $0.tpoScope = .specific
        $0.purposes = []
        $0.purposeText = "For my treatment"
        $0.recipients = [Party("Cedar Creek Counseling", .entity, .treatingProvider)]
        $0.expiration = Expiration(.date, date: "2027-05-02")
        $0.statements = []
      },
      finds: [
        Found(.consentTpoRedisclosureWarning, .redisclosureRisk),
        Found(.consentTpoRefusalConsequences, .refusalConsequences),
      ]
    ),
    FormCase("all future TPO, its purposes not listed", .tpo.with { $0.purposes = [] }),
    FormCase(
      "all future TPO and planning, without an end",
      .tpo.with {
        $0.purposes.insert(Purposes(.casePlanning))
        $0.recipients = [.lakeshoreCounty]
        $0.expiration = Expiration(.never)
      },
      finds: [Found(.consentExpirationNoneTpoOnly, .expiration)]
    ),
    FormCase(
      "treatment in 2021 without the statements of 2024",
      .in2021.with {
        $0.purposes = [Purposes(.treatment)]
        $0.recipients = [Party("Riverside Primary Care", .entity, .coveredEntity)]
        $0.statements = []
      },
      on: "2021-03-10"
    ),
  ]
}
