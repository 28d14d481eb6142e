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
  public static func remedies(for query: DisclosureQuery) throws(QueryError) -> PlainArray<PlainArray<Remedy>> {
    let now = try Decision(of: query).verdict
    var sets = PlainArray<PlainArray<Remedy>>()
    guard now != .permitted else { return sets }
    let tried = Remedy.applicable(to: query, where: now)
    for remedy in tried {
      var changed = query
      if try remedy.helps(&changed, than: now) { sets.append(PlainArray(repeating: remedy, count: 1)) }
    }
    if !sets.isEmpty { return sets }
    for (index, first) in tried.enumerated() {
      var half = query
      first.apply(to: &half)
      for second in tried[(index + 1)...] {
        var changed = half
        guard try second.helps(&changed, than: now) else { continue }
        var pair = PlainArray(repeating: first, count: 1)
        pair.append(second)
        sets.append(pair)
      }
    }
    return sets
  }

  private func helps(_ query: inout DisclosureQuery, than now: Decision.Verdict) throws(QueryError) -> Bool {
    guard isApplicable(to: query) else { return false }
    apply(to: &query)
    return try Decision(of: query).verdict.rawValue < now.rawValue
  }

  /// What can be tried. Where a basis is met, what is left to do is the answer, not another way.
  private static func applicable(to query: DisclosureQuery, where now: Decision.Verdict) -> PlainArray<Remedy> {
    var found = PlainArray<Remedy>()
    var number = Remedy.attachNotice.rawValue
    while let remedy = Remedy(rawValue: number) {
      if now == .notPermitted || !remedy.isAnotherWay, remedy.isApplicable(to: query) { found.append(remedy) }
      number += 1
    }
    return found
  }

  /// Leads to the same end on another basis.
  private var isAnotherWay: Bool {
    switch self {
    case .answerWithoutRevealing, .makeTheReportAlone, .letPatientCarryIt, .signSeparateForm, .signConsent, .askTheProgram,
      .seekOrder:
      true
    default: false
    }
  }

  /// There is something for it to change.
  func isApplicable(to query: DisclosureQuery) -> Bool {
    let hasForm = query.form.isStated
    let disclosure = query.disclosure
    return switch self {
    case .attachNotice: disclosure.papers.notice != disclosure.noticeToAttach
    case .attachCopyOrScope: !disclosure.papers.hasCopyOrScope
    case .documentEmergency: disclosure.emergency?.isDocumented == false
    case .askForMandate: disclosure.order?.isMandateIssued == false
    case .answerWithoutRevealing: disclosure.answerRevealsPatient || disclosure.mayBeSaidWithoutPatient
    case .sendLess: disclosure.exceedsPurpose || query.coveredCategories != disclosure.categories
    case .makeTheReportAlone: disclosure.basis == .childAbuseReport && disclosure.isInitialChildAbuseReport
    case .letPatientCarryIt: query.mayPatientCarryIt
    case .signAgain: hasForm && query.canSignNow
    case .nameRecipient, .nameDiscloser: hasForm
    case .addInformation: query.form?.information.categories.isSuperset(of: disclosure.categories) == false
    case .statePurpose: query.form?.purposes.contains(disclosure.purpose) == false
    case .signSeparateForm: hasForm && (disclosure.involvesNotes || disclosure.isForProceedingUse) && query.canSignNow
    case .signConsent: !hasForm && query.canSignNow
    case .askTheProgram: disclosure.holder.obtainedBy != .ownRecord && query.canSignNow
    case .agreeOnServices: disclosure.basis == .qsoa && disclosure.agreement.isStated
    case .seekOrder: disclosure.mayBeOrdered
    }
  }

  func apply(to query: inout DisclosureQuery) {
    switch self {
    case .attachNotice: query.disclosure.papers.notice = query.disclosure.noticeToAttach
    case .attachCopyOrScope: query.disclosure.papers.hasCopyOrScope = true
    case .documentEmergency: query.disclosure.emergency?.isDocumented = true
    case .askForMandate: query.disclosure.order?.isMandateIssued = true
    case .answerWithoutRevealing: query.answerWithoutRevealing()
    case .sendLess: query.sendLess()
    case .makeTheReportAlone: query.makeTheReportAlone()
    case .letPatientCarryIt: query.letPatientCarryIt()
    case .signAgain: query.form = query.form?.completed(on: query.disclosure.day)
    case .nameRecipient: query.nameRecipient()
    case .nameDiscloser: query.form?.disclosers.append(query.disclosure.holder.asParty)
    case .addInformation: query.form?.information.categories.formUnion(query.disclosure.categories)
    case .statePurpose: query.form?.purposes.insert(Purposes(query.disclosure.purpose))
    case .signSeparateForm: query.signSeparateForm()
    case .signConsent: query.signSoundForm()
    case .askTheProgram: query.askTheProgram()
    case .agreeOnServices: query.agreeOnServices()
    case .seekOrder: query.seekOrder()
    }
  }
}

extension DisclosureQuery {
  /// Somebody can sign, and in time: no emergency or passing condition keeps the patient from it, nobody asks how the patient died, no
  /// agent works under cover, and the record is not out already, since a consent does not reach back.
  fileprivate var canSignNow: Bool {
    if disclosure.basis == .vitalStatistics || disclosure.basis == .orderUndercover { return false }
    if disclosure.incident?.involvesUnsecuredRecords == true || form?.patient.isTemporarilyIncapable == true { return false }
    return disclosure.emergency?.isConsentObtainable ?? true
  }

  /// Patients may get what is theirs, but no copy of it is for use against them, 42 CFR 2.23(b) and 2.12(d)(1).
  fileprivate var mayPatientCarryIt: Bool {
    if disclosure.isUseAgainstPatient || disclosure.recipient.role.isInCriminalMatter { return false }
    return disclosure.holder.obtainedBy == .ownRecord && canSignNow && form?.patient.needsRepresentative != true
  }

  /// An answer or report that is about nobody as a patient.
  fileprivate mutating func answerWithoutRevealing() {
    disclosure.answerRevealsPatient = false
    guard disclosure.mayBeSaidWithoutPatient else { return }
    disclosure.record.identifiesPatient = false
    disclosure.record.revealsSUD = false
  }

  /// In the place of whoever is on the form, and of what was revoked for some of them.
  fileprivate mutating func nameRecipient() {
    nameUnnamedRecipient()
    form?.recipients = PlainArray(repeating: disclosure.recipient.asParty, count: 1)
    if form?.revocation?.recipients.isEmpty == false { form?.revocation = nil }
  }

  /// On a form everybody has a name.
  private mutating func nameUnnamedRecipient() {
    if disclosure.recipient.name.isBlank, disclosure.recipient.organization.isBlank {
      disclosure.recipient.organization = Text("R")
    }
  }

  fileprivate mutating func sendLess() {
    disclosure.exceedsPurpose = false
    disclosure.categories = coveredCategories
  }

  /// What the form covers of what is asked for; all of it, if the form covers none or there is none.
  fileprivate var coveredCategories: InfoCategories {
    let covered = disclosure.categories.intersection(form?.information.categories ?? [])
    return covered.isEmpty ? disclosure.categories : covered
  }

  fileprivate mutating func makeTheReportAlone() {
    disclosure.report?.isUnderStateLaw = true
    disclosure.exceedsPurpose = false
    if disclosure.categories.contains(.fullRecord) { disclosure.categories = InfoCategories(.presence) }
  }

  fileprivate mutating func letPatientCarryIt() {
    disclosure.basis = .patientAccess
    disclosure.recipient = DisclosureRecipient()
    disclosure.recipient.role = .patient
    disclosure.purpose = .patientRequest
    disclosure.isAgainstPatient = false
    disclosure.answerRevealsPatient = false
  }

  /// A form of its own for the notes, or else for the proceeding.
  fileprivate mutating func signSeparateForm() {
    let isForNotes = disclosure.involvesNotes
    if isForNotes { disclosure.categories = InfoCategories(.sudCounselingNotes) }
    signSoundForm()
    if isForNotes { disclosure.basis = .notesConsent }
  }

  /// A sound form for this disclosure alone, in place of the one that there is.
  fileprivate mutating func signSoundForm() {
    if disclosure.isUseAgainstPatient, !Purposes.proceeding.contains(disclosure.purpose) {
      disclosure.purpose = .legalProceeding
    }
    disclosure.basis = disclosure.isForProceedingUse ? .proceedingConsent : .consent
    nameUnnamedRecipient()
    form = ConsentForm.sound(for: disclosure)
  }

  fileprivate mutating func askTheProgram() {
    disclosure.holder = DisclosureHolder()
    disclosure.holder.name = form?.disclosers.first?.name ?? Text("P")
    signSoundForm()
  }

  fileprivate mutating func agreeOnServices() {
    disclosure.agreement?.isWritten = true
    disclosure.agreement?.acknowledgesPart2 = true
    disclosure.agreement?.resistsInCourt = true
  }

  fileprivate mutating func seekOrder() {
    var order = disclosure.order ?? CourtOrder()
    order.isPatientNotified = true
    order.isHolderNotified = true
    order.hasClosedHearing = true
    order.hasFindings = true
    order.hasLimits = true
    order.isMandateIssued = true
    disclosure.order = order
    // Without a ground of 2.63 an order reaches what the patient did not say in confidence.
    if !order.ground.isStated, disclosure.categories.contains(.fullRecord) { disclosure.categories = InfoCategories(.progress) }
    disclosure.basis = disclosure.recipient.role.isInCriminalMatter ? .orderCriminalPatient : .orderNoncriminal
  }
}

extension Disclosure {
  /// The question whether somebody is a patient, or a report that can do without: 42 CFR 2.13(c)(2).
  fileprivate var mayBeSaidWithoutPatient: Bool {
    let isQuestion = isAboutPresence && (basis == .none || basis == .minorApplicant)
    return isQuestion || report.map { $0.kind != .childAbuse } ?? false
  }

  fileprivate var noticeToAttach: Papers.Notice { day < Edition.p2024.firstDay ? .long2017 : .short2024 }

  /// An order under 2.64 in a civil, administrative or legislative proceeding; under 2.65 against a patient in a criminal one, which only
  /// an extremely serious crime allows.
  fileprivate var mayBeOrdered: Bool {
    guard isUseAgainstPatient || basis == .subpoena else { return false }
    return !recipient.role.isInCriminalMatter || order?.isCrimeExtremelySerious == true
  }
}

extension DisclosureRecipient {
  var asParty: Party {
    var party = Party()
    party.name = name.isBlank ? organization : name
    party.kind = name.isBlank ? .entity : .person
    party.role = role
    party.isCoveredEntity = isCoveredEntity
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
