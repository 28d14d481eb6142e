/// A change of the facts that could make a disclosure lawful. The core finds out which do by trying them.
public enum Remedy: UInt8, CaseIterable, Sendable {
  // Changes of what is done, the smallest first.
  case attachNotice = 1
  case attachCopyOrScope
  case documentEmergency
  case askForMandate
  case answerWithoutRevealing
  /// Send only what the form covers, or what the purpose needs.
  case sendLess
  /// Make the report that State law asks for, and nothing more.
  case makeTheReportAlone
  /// The patient gets the own record and decides whom to give it.
  case letPatientCarryIt
  // Changes of the form, which the patient signs anew.
  case signAgain
  case nameRecipient
  case nameDiscloser
  case addInformation
  case statePurpose
  /// A form of its own for the proceeding, or for the counseling notes.
  case signSeparateForm
  /// A consent where there is none.
  case signConsent
  /// The program that made the record sends it, on a consent that names the recipient.
  case askTheProgram
  // What takes others.
  case agreeOnServices
  case seekOrder
}

extension Remedy {
  /// The smallest changes after which the disclosure would be lawful: single changes if there are any, else pairs. Each is in the order
  /// of the cases above; a pair of which one half is enough alone is left out.
  public static func remedies(for query: DisclosureQuery) throws(QueryError) -> [[Remedy]] {
    let now = try Decision(of: query).verdict
    guard now != .permitted else { return [] }
    // Where a basis is met, what is left to do is the answer, not another way.
    let tried = Remedy.allCases.filter { (now == .notPermitted || !$0.isAnotherWay) && $0.applied(to: query) != nil }
    var single: [[Remedy]] = []
    for remedy in tried {
      if try remedy.helps(query, than: now) { single.append([remedy]) }
    }
    if !single.isEmpty { return single }
    var pairs: [[Remedy]] = []
    for (index, first) in tried.enumerated() {
      for second in tried[(index + 1)...] {
        guard let half = first.applied(to: query) else { continue }
        if try second.helps(half, than: now) { pairs.append([first, second]) }
      }
    }
    return pairs
  }

  /// Leads to the same end on another basis.
  private var isAnotherWay: Bool {
    switch self {
    case .makeTheReportAlone, .letPatientCarryIt, .signSeparateForm, .signConsent, .askTheProgram, .seekOrder: true
    default: false
    }
  }

  private func helps(_ query: DisclosureQuery, than now: Decision.Verdict) throws(QueryError) -> Bool {
    guard let changed = applied(to: query) else { return false }
    return try Decision(of: changed).verdict.rawValue < now.rawValue
  }

  /// The question with this change made, or nil if it changes nothing.
  func applied(to query: DisclosureQuery) -> DisclosureQuery? {
    var changed = query
    switch self {
    case .attachNotice:
      changed.disclosure.papers.notice = query.disclosure.day < Edition.p2024.firstDay ? .long2017 : .short2024
    case .attachCopyOrScope: changed.disclosure.papers.hasCopyOrScope = true
    case .documentEmergency: changed.disclosure.emergency?.isDocumented = true
    case .askForMandate: changed.disclosure.order?.isMandateIssued = true
    case .answerWithoutRevealing: changed.disclosure.answerRevealsPatient = false
    case .sendLess: changed.sendLess()
    case .makeTheReportAlone: changed.makeTheReportAlone()
    case .letPatientCarryIt: changed.letPatientCarryIt()
    case .signAgain: changed.form = query.form.map { $0.completed(on: query.disclosure.day) }
    case .nameRecipient: changed.form?.recipients.append(query.disclosure.recipient.asParty)
    case .nameDiscloser: changed.form?.disclosers.append(query.disclosure.holder.asParty)
    case .addInformation: changed.form?.information.categories.formUnion(query.disclosure.categories)
    case .statePurpose: changed.form?.purposes.insert(Purposes(query.disclosure.purpose))
    case .signSeparateForm: changed.signSeparateForm()
    case .signConsent: changed.signConsent()
    case .askTheProgram: changed.askTheProgram()
    case .agreeOnServices: changed.agreeOnServices()
    case .seekOrder: changed.seekOrder()
    }
    return changed == query ? nil : changed
  }
}

extension DisclosureQuery {
  fileprivate mutating func sendLess() {
    disclosure.exceedsPurpose = false
    guard let form else { return }
    let covered = disclosure.categories.intersection(form.information.categories)
    if !covered.isEmpty { disclosure.categories = covered }
  }

  fileprivate mutating func makeTheReportAlone() {
    guard disclosure.basis == .childAbuseReport, disclosure.report?.kind == .childAbuse else { return }
    disclosure.report?.isInitial = true
    disclosure.report?.isUnderStateLaw = true
    disclosure.exceedsPurpose = false
  }

  fileprivate mutating func letPatientCarryIt() {
    guard disclosure.holder.obtainedBy == .ownRecord else { return }
    disclosure.basis = .patientAccess
    disclosure.recipient = DisclosureRecipient()
    disclosure.recipient.role = .patient
    disclosure.purpose = .patientRequest
    disclosure.isAgainstPatient = false
    disclosure.answerRevealsPatient = false
  }

  /// A sound form for this disclosure alone, where what is asked for needs one of its own.
  fileprivate mutating func signSeparateForm() {
    let isForNotes = disclosure.categories.contains(.sudCounselingNotes)
    guard form != nil, isForNotes || disclosure.isAgainstPatient else { return }
    if isForNotes { disclosure.categories = InfoCategories(.sudCounselingNotes) }
    disclosure.basis = isForNotes ? .notesConsent : .proceedingConsent
    if disclosure.isAgainstPatient { disclosure.purpose = .legalProceeding }
    form = ConsentForm.sound(for: disclosure)
  }

  fileprivate mutating func signConsent() {
    guard form == nil else { return }
    if disclosure.isAgainstPatient { disclosure.purpose = .legalProceeding }
    disclosure.basis = disclosure.isAgainstPatient ? .proceedingConsent : .consent
    form = ConsentForm.sound(for: disclosure)
  }

  fileprivate mutating func askTheProgram() {
    guard disclosure.holder.obtainedBy != .ownRecord else { return }
    disclosure.holder = DisclosureHolder()
    disclosure.holder.name = form?.disclosers.first?.name ?? Text(bytes: [0x50])
    disclosure.basis = disclosure.isAgainstPatient ? .proceedingConsent : .consent
    if disclosure.isAgainstPatient { disclosure.purpose = .legalProceeding }
    form = ConsentForm.sound(for: disclosure)
  }

  fileprivate mutating func agreeOnServices() {
    guard disclosure.basis == .qsoa, disclosure.agreement != nil else { return }
    disclosure.agreement?.isWritten = true
    disclosure.agreement?.acknowledgesPart2 = true
    disclosure.agreement?.resistsInCourt = true
  }

  /// An order under 2.64 in a civil, administrative or legislative proceeding; under 2.65 against a patient in a criminal one, which only
  /// an extremely serious crime allows.
  fileprivate mutating func seekOrder() {
    guard disclosure.isAgainstPatient || disclosure.basis == .subpoena else { return }
    let isCriminal: Bool
    switch disclosure.recipient.role {
    case .criminalCourt, .prosecutor, .lawEnforcement, .probation, .parole: isCriminal = true
    default: isCriminal = false
    }
    guard !isCriminal || disclosure.order?.isCrimeExtremelySerious == true else { return }
    var order = disclosure.order ?? CourtOrder()
    order.isPatientNotified = true
    order.isHolderNotified = true
    order.hasClosedHearing = true
    order.hasFindings = true
    order.hasLimits = true
    order.isMandateIssued = true
    disclosure.order = order
    disclosure.basis = isCriminal ? .orderCriminalPatient : .orderNoncriminal
  }
}

extension DisclosureRecipient {
  var asParty: Party {
    var party = Party()
    party.name = name.isBlank ? organization : name
    party.kind = name.isBlank ? .entity : .person
    party.role = role
    party.isCoveredEntity = isCoveredEntity
    if party.name.isBlank { party.name = Text(bytes: [0x52]) }
    return party
  }
}

extension DisclosureHolder {
  var asParty: Party {
    var party = Party()
    party.name = name
    party.role = role
    return party
  }
}
