import ConsentCore
import Testing

/// What the core makes of words on a form, seen through its findings.
struct OpenEndedWordingTests {
  private func finds(_ rule: RuleID, _ change: (inout ConsentForm) -> Void) throws -> Bool {
    let query = FormQuery(form: .toChildWelfare.with(change), holder: .program, day: Day("2026-11-03"))
    return try FormJudgement(of: query).findings.contains { $0.rule == rule }
  }

  @Test(arguments: ["anyone", "ANYBODY", "Whoever asks", "anyone involved in my case", "To whom it may concern:", "“Everyone”"])
  func `a recipient that could be anybody is nobody`(_ words: String) throws {
    #expect(try finds(.consentRecipient2024) { $0.recipients[0].name = Text(bytes: Array(words.utf8)) })
  }

  @Test(arguments: ["Anyonelle Whitfield", "Every Child Matters, Inc.", "Lakeshore County", "O’Neil & Sons"])
  func `a name that only begins like such a word is a name`(_ words: String) throws {
    #expect(try !finds(.consentRecipient2024) { $0.recipients[0].name = Text(bytes: Array(words.utf8)) })
  }

  @Test(arguments: ["any purpose", "Any lawful purpose.", "for  any\tpurpose", "all purposes allowed by law"])
  func `any purpose is none`(_ words: String) throws {
    #expect(try finds(.consentPurposeStated) { $0.purposeText = Text(bytes: Array(words.utf8)) })
  }

  @Test(arguments: ["to plan services; any lawful purpose", "any reason; to plan services", "a; b; “All purposes”"])
  func `any purpose beside a known one is none`(_ words: String) throws {
    #expect(try finds(.consentPurposeStated) { $0.purposeText = Text(bytes: Array(words.utf8)) })
  }

  @Test(arguments: [
    "All records", "everything", "attendance; any and all information", "my whole chart", "All my medical records.",
  ])
  func `everything describes nothing`(_ words: String) throws {
    #expect(try finds(.consentInfoDescribed) { $0.information.text = Text(bytes: Array(words.utf8)) })
    #expect(try !finds(.consentPurposeStated) { $0.information.text = Text(bytes: Array(words.utf8)) })
  }

  @Test(arguments: [
    "All records of my substance use disorder treatment", "attendance; drug tests", "Overall progress", "wholeness",
  ])
  func `words that say which records describe them`(_ words: String) throws {
    #expect(try !finds(.consentInfoDescribed) { $0.information.text = Text(bytes: Array(words.utf8)) })
  }

  @Test(arguments: [
    "until revoked", "None", "no end date", "Until I revoke it in writing", "does not expire", "indefinitely", "open-ended",
  ])
  func `an event that is no end is none`(_ words: String) throws {
    #expect(
      try finds(.consentExpirationNoneTpoOnly) {
        $0.expiration = Expiration(.event, Text(bytes: Array(words.utf8)), relates: true)
      }
    )
  }

  @Test(arguments: ["when my case closes, or until revoked", "end of my probation"])
  func `an end with more to it is an end`(_ words: String) throws {
    #expect(
      try !finds(.consentExpirationNoneTpoOnly) {
        $0.expiration = Expiration(.event, Text(bytes: Array(words.utf8)), relates: true)
      }
    )
  }

  @Test(arguments: ["", " ", "____", "\u{A0}\u{A0}", "– — …", ".,;:()"])
  func `a line with no word on it is blank`(_ words: String) throws {
    #expect(try finds(.consentPatientName) { $0.patient.name = Text(bytes: Array(words.utf8)) })
  }

  @Test func `bytes that are no text are judged without harm`() throws {
    for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC2], [0xFF, 0xFE], [0x27]] {
      _ = try finds(.consentPatientName) { $0.patient.name = Text(bytes: bytes) }
    }
  }
}
