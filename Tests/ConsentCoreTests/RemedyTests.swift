import Testing

@testable import ConsentCore

struct RemedyTests {
  @Test func `every remedy that is offered makes a disclosure lawful, or more nearly so`() throws {
    var generator = SeededGenerator(seed: 11)
    var offered = 0
    for _ in 0..<300 {
      let query = generator.disclosureQuestion()
      let now = try Decision(of: query).verdict
      for remedies in try Remedy.remedies(for: query) {
        var changed = query
        for remedy in remedies { remedy.apply(to: &changed) }
        let then = try Decision(of: changed).verdict
        #expect(then.rawValue < now.rawValue, "\(remedies)")
        offered += 1
      }
    }
    #expect(offered > 100)
  }

  private func report(_ change: (inout DisclosureQuery) -> Void) -> DisclosureQuery {
    var disclosure = Disclosure(day: Day("2026-11-03"))
    disclosure.holder.name = "Harbor Light Recovery"
    disclosure.holder.isKnownOnlyForSUDCare = true
    disclosure.recipient.organization = "Lakeshore County Child Welfare"
    disclosure.recipient.role = .childWelfare
    disclosure.categories = [InfoCategories(.attendance)]
    disclosure.purpose = .casePlanning
    disclosure.basis = .consent
    disclosure.papers.notice = .short2024
    disclosure.papers.hasCopyOrScope = true
    var query = DisclosureQuery(disclosure, form: .toChildWelfare)
    change(&query)
    return query
  }

  @Test func `what is permitted needs no remedy`() throws {
    #expect(try Remedy.remedies(for: report { _ in }) == [])
  }

  @Test func `missing papers are all that is asked for where only they are missing`() throws {
    #expect(try Remedy.remedies(for: report { $0.disclosure.papers.notice = .none }) == [[.attachNotice]])
    #expect(
      try Remedy.remedies(for: report { $0.disclosure.papers = Papers() }) == [[.attachNotice, .attachCopyOrScope]]
    )
  }

  @Test func `more than the form covers can be left out, or signed for`() throws {
    let remedies = try Remedy.remedies(for: report { $0.disclosure.categories.insert(InfoCategories(.relapse)) })
    #expect(remedies.contains([.sendLess]))
    #expect(remedies.contains([.addInformation]))
    #expect(!remedies.contains([.attachNotice]))
  }

  @Test func `without a consent the patient can sign one or carry the record`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .none
      }
    )
    #expect(remedies == [[.letPatientCarryIt], [.signConsent]])
  }

  @Test func `a subpoena needs an order, or the patient`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .subpoena
        $0.disclosure.isAgainstPatient = true
        $0.disclosure.recipient.role = .agencyAttorney
      }
    )
    #expect(remedies.contains([.seekOrder]))
    #expect(remedies.contains([.signConsent]))
  }

  @Test func `nobody is sent to a patient who cannot sign`() throws {
    let unconscious = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .medicalEmergency
        $0.disclosure.emergency = Emergency()
        $0.disclosure.emergency?.isBonaFide = true
      }
    )
    #expect(unconscious == [])
    let awake = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .medicalEmergency
        $0.disclosure.emergency = Emergency()
        $0.disclosure.emergency?.isBonaFide = true
        $0.disclosure.emergency?.isConsentObtainable = true
      }
    )
    #expect(awake == [[.letPatientCarryIt], [.signConsent]])
    let inComa = try Remedy.remedies(
      for: report {
        $0.form?.patient.isTemporarilyIncapable = true
        $0.form?.signatures = [Signature(.programDirector, "Noor Haddad", on: "2026-10-30")]
      }
    )
    #expect(inComa == [])
    let deathInquiry = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .vitalStatistics
      }
    )
    #expect(deathInquiry == [])
  }

  @Test func `nobody is told to hand over for use against the patient what the patient may carry`() throws {
    let remedies = try Remedy.remedies(for: report { $0.disclosure.purpose = .cpsInvestigation })
    #expect(remedies == [[.signSeparateForm], [.seekOrder]])
  }

  @Test func `a report is made without the file`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .childAbuseReport
        $0.disclosure.report = Report()
        $0.disclosure.report?.isUnderStateLaw = true
        $0.disclosure.report?.isInitial = true
        $0.disclosure.categories = [InfoCategories(.fullRecord)]
      }
    )
    #expect(remedies.contains([.makeTheReportAlone]))
  }

  @Test func `a caller is answered in words that show nobody to be a patient`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .none
        $0.disclosure.recipient = DisclosureRecipient()
        $0.disclosure.categories = [InfoCategories(.presence)]
      }
    )
    #expect(remedies == [[.answerWithoutRevealing], [.letPatientCarryIt], [.signConsent]])
  }

  @Test func `a record that went astray is not blessed afterwards`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form = nil
        $0.disclosure.basis = .none
        $0.disclosure.incident = Incident()
        $0.disclosure.incident?.involvesUnsecuredRecords = true
      }
    )
    #expect(remedies == [])
  }

  @Test func `an exchange is not named as if it were the clinic`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.disclosure.recipient = DisclosureRecipient()
        $0.disclosure.recipient.name = "Tri-River Exchange"
        $0.disclosure.recipient.role = .intermediary
      }
    )
    #expect(remedies == [[.letPatientCarryIt]])
  }

  @Test func `the record of a patient who has died is not handed to the patient`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form?.patient.isDeceased = true
        $0.form?.signatures = [Signature(.spouse, "Sam Vale", on: "2026-10-30")]
      }
    )
    #expect(remedies == [[.signAgain]])
  }

  @Test func `an expired form is signed anew`() throws {
    let remedies = try Remedy.remedies(
      for: report {
        $0.form?.expiration = Expiration(.date, date: "2026-06-30")
      }
    )
    #expect(remedies.contains([.signAgain]))
  }
}
