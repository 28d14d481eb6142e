import ConsentCore

extension Text: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(bytes: Array(text.utf8))
  }
}

extension Day {
  /// A date as people write it: `"2026-11-03"`.
  init(_ date: String) {
    let numbers = date.split(separator: "-").compactMap { Int32($0) }
    guard numbers.count == 3, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      preconditionFailure("no day '\(date)'")
    }
    self = day
  }
}

extension Party {
  init(_ name: Text, _ kind: Kind = .entity, _ role: Role = .other, _ change: (inout Party) -> Void = { _ in }) {
    self.init()
    self.name = name
    self.kind = kind
    self.role = role
    change(&self)
  }

  static let harborLight = Party("Harbor Light Recovery", .entity, .part2Program)
  static let lakeshoreCounty = Party("Lakeshore County Child Welfare", .entity, .childWelfare)
}

extension Signature {
  init(_ role: Role, _ name: Text = "Jordan Vale", on day: String? = "2026-09-14", authority: Bool = false) {
    self.init()
    self.role = role
    self.name = name
    signedOn = day.map { Day($0) }
    isAuthorityDescribed = authority
  }
}

extension Expiration {
  init(_ kind: Kind, _ text: Text = "", date: String? = nil, relates: Bool = false, occurredOn: String? = nil) {
    self.init()
    self.kind = kind
    self.text = text
    self.date = date.map { Day($0) }
    self.relates = relates
    self.occurredOn = occurredOn.map { Day($0) }
  }
}

extension Holder {
  /// Harbor Light Recovery: a program and a covered entity.
  static let coveredProgram: Holder = {
    var holder = Holder()
    holder.name = "Harbor Light Recovery"
    holder.isCoveredEntity = true
    return holder
  }()

  /// Cedar Creek Counseling: a program, not a covered entity.
  static let program: Holder = {
    var holder = Holder()
    holder.name = "Cedar Creek Counseling"
    return holder
  }()
}

extension ConsentForm {
  /// S1 of the clause table: complete under the 2024 edition and HIPAA.
  static let toChildWelfare: ConsentForm = {
    var form = ConsentForm()
    form.patient.name = "Jordan Vale"
    form.disclosers = [.harborLight]
    form.recipients = [.lakeshoreCounty]
    form.information.text = "SUD treatment attendance and drug-test results since 2026-07-01"
    form.information.isSpecific = true
    form.information.mentionsSUD = true
    form.information.categories = [InfoCategories(.attendance), InfoCategories(.drugTests)]
    form.purposes = [Purposes(.casePlanning)]
    form.revocationTerms.isRightStated = true
    form.revocationTerms.isRelianceExceptionStated = true
    form.revocationTerms.isMethodStated = true
    form.expiration = Expiration(.event, "agency case closes", relates: true)
    form.statements = [.redisclosureRisk, .conditioning]
    form.signatures = [Signature(.patient)]
    return form
  }()

  /// T1: all future treatment, payment and operations, with its statements.
  static let tpo: ConsentForm = {
    var form = toChildWelfare
    form.recipients = []
    form.purposes = [Purposes(.treatment), Purposes(.payment), Purposes(.operations)]
    form.tpoScope = .allFuture
    form.expiration = Expiration(.endOfTreatment)
    form.statements = [.redisclosureRisk, .refusalConsequences, .coveredEntityRedisclosure]
    form.signatures = [Signature(.patient, on: "2026-05-02")]
    return form
  }()

  /// L1: a proceeding consent that stands alone.
  static let forProceeding: ConsentForm = {
    var form = toChildWelfare
    form.recipients = [Party("Bay Family Court", .entity, .dependencyCourt)]
    form.purposes = [Purposes(.legalProceeding)]
    form.expiration = Expiration(.event, "final order in case 26-DN-0114", relates: true)
    form.signatures = [Signature(.patient, on: "2026-10-05")]
    return form
  }()

  /// J1: a consent under 42 CFR 2.35.
  static let toProbation: ConsentForm = {
    var form = toChildWelfare
    form.disclosers = [Party("Cedar Creek Counseling", .entity, .part2Program)]
    form.recipients = [Party("Marcus Hale", .person, .probation)]
    form.purposes = [Purposes(.criminalJusticeMonitoring)]
    form.revocationTerms = RevocationTerms()
    form.revocationTerms.irrevocableUntil = "probation ends 2027-03-31"
    var terms = CriminalJustice()
    terms.isDurationStated = true
    terms.isDurationReasonable = true
    terms.isRevocableWhenStated = true
    terms.revocableFrom = Day("2027-03-31")
    terms.isRevocableByFinalDisposition = true
    form.criminalJustice = terms
    form.expiration = Expiration(.date, date: "2027-03-31")
    form.signatures = [Signature(.patient, on: "2026-04-01")]
    return form
  }()

  /// Complete for 2019: names a person at the agency.
  static let in2019: ConsentForm = {
    var form = toChildWelfare
    form.recipients = [Party("Dana Ortiz", .person, .childWelfare)]
    form.expiration = Expiration(.date, date: "2019-12-31")
    form.signatures = [Signature(.patient, on: "2019-05-06")]
    return form
  }()

  /// Complete for 2021: names the agency.
  static let in2021: ConsentForm = {
    var form = toChildWelfare
    form.expiration = Expiration(.date, date: "2021-12-31")
    form.signatures = [Signature(.patient, on: "2021-03-01")]
    return form
  }()

  func with(_ change: (inout ConsentForm) -> Void) -> ConsentForm {
    var form = self
    change(&form)
    return form
  }
}
