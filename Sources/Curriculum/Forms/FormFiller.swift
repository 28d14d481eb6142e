import ConsentCore
import Diagnostics

/// Fills a form in from the answers on its paper, one after the other.
struct FormFiller {
  private(set) var form: ConsentForm
  private(set) var fields: [FilledField] = []
  private let log: DiagnosticLog
  private var expirationLocation: SourceLocation?
  /// Where the date of each signature stands, once it has one.
  private var dateLocations: [SourceLocation?] = []

  init(_ answers: [FormAnswer], on form: ConsentForm = ConsentForm(), log: DiagnosticLog) {
    self.form = form
    self.log = log
    for answer in answers { fill(answer) }
  }

  private mutating func fill(_ answer: FormAnswer) {
    do throws(FieldFault) {
      let place = fill(try FieldAddress(answer.destination), with: answer)
      let text = answer.text
      fields.append(FilledField(place: place, destination: answer.destination, text: text, location: answer.location))
    } catch {
      let destination = answer.destinationLocation ?? answer.location
      let place = error.place(in: answer.destination, behind: FieldAddress.scheme, at: destination)
      log.report(.badFormField(error, at: place))
    }
  }

  /// Takes in one answer, and gives the place that the core calls it by.
  private mutating func fill(_ address: FieldAddress, with answer: FormAnswer) -> FieldPlace {
    switch address {
    case .patient(let isDescribed):
      fillPatient(answer, isDescribed: isDescribed)
      return FieldPlace(.patient)
    case .discloser(let marks):
      form.disclosers.append(Party(answer.text, marks))
      return FieldPlace(.discloser, index: form.disclosers.count - 1)
    case .recipient(let role, let marks):
      form.recipients.append(Party(answer.text, marks, role: role))
      return FieldPlace(.recipient, index: form.recipients.count - 1)
    case .description(let isSpecific, let mentionsSUD):
      form.information.text.join(answer.text)
      if isSpecific, answer.isGiven { form.information.isSpecific = true }
      if mentionsSUD, answer.isGiven { form.information.mentionsSUD = true }
      return FieldPlace(.information)
    case .category(let category):
      if answer.isGiven { form.information.categories.insert(InfoCategories(category)) }
      return FieldPlace(.information)
    case .purpose(let purpose):
      if answer.isGiven { fillPurpose(purpose, answer) }
      return FieldPlace(.purpose)
    case .revocation(let term):
      return fillRevocation(term, answer)
    case .expiration(let kind, let relates):
      if !answer.isUnticked { fillExpiration(kind, relates: relates, answer) }
      return FieldPlace(.expiration)
    case .statement(let statement):
      if !answer.text.isEmpty { form.statements.insert(statement.fact) }
      return FieldPlace(statement.field)
    case .signature(let role, let describesAuthority, let isElectronic):
      return fillSignature(role, describesAuthority: describesAuthority, isElectronic: isElectronic, answer)
    case .signatureDate:
      fillSignatureDate(answer)
      return FieldPlace(.signatureDate, index: max(form.signatures.count - 1, 0))
    }
  }

  // MARK: - One field each

  /// A form may print the name more than once; the first that is filled in counts.
  private mutating func fillPatient(_ answer: FormAnswer, isDescribed: Bool) {
    guard form.patient.name.bytes.isEmpty else { return }
    form.patient.name = Text(answer.text)
    form.patient.isDescribedOnly = isDescribed
  }

  private mutating func fillPurpose(_ purpose: Purpose?, _ answer: FormAnswer) {
    if let purpose { form.purposes.insert(Purposes(purpose)) }
    form.purposeText.join(answer.text)
  }

  private mutating func fillRevocation(_ term: FieldAddress.RevocationTerm, _ answer: FormAnswer) -> FieldPlace {
    let isStated = !answer.text.isEmpty
    switch term {
    case .right:
      if isStated { form.revocationTerms.isRightStated = true }
      return FieldPlace(.revocationRight)
    case .reliance:
      if isStated { form.revocationTerms.isRelianceExceptionStated = true }
      return FieldPlace(.revocationReliance)
    case .how:
      if isStated { form.revocationTerms.isMethodStated = true }
      return FieldPlace(.revocationMethod)
    case .irrevocableUntil:
      form.revocationTerms.irrevocableUntil.join(answer.text)
      return FieldPlace(.revocationRight)
    }
  }

  private mutating func fillExpiration(_ kind: Expiration.Kind, relates: Bool, _ answer: FormAnswer) {
    if let first = expirationLocation {
      log.report(.secondExpiration(first: first, at: answer.location))
      return
    }
    expirationLocation = answer.location
    form.expiration.kind = kind
    form.expiration.text = Text(answer.text)
    form.expiration.relates = relates
    if kind == .date { form.expiration.date = day(answer) }
  }

  private mutating func fillSignature(
    _ role: Signature.Role,
    describesAuthority: Bool,
    isElectronic: Bool,
    _ answer: FormAnswer
  ) -> FieldPlace {
    var signature = Signature()
    signature.role = role
    signature.name = Text(answer.text)
    signature.isAuthorityDescribed = describesAuthority
    signature.isElectronic = isElectronic
    form.signatures.append(signature)
    dateLocations.append(nil)
    return FieldPlace(.signature, index: form.signatures.count - 1)
  }

  private mutating func fillSignatureDate(_ answer: FormAnswer) {
    guard let index = form.signatures.indices.last else {
      log.report(.dateBeforeSignature(at: answer.location))
      return
    }
    if let first = dateLocations[index] {
      log.report(.secondSignatureDate(first: first, at: answer.location))
      return
    }
    dateLocations[index] = answer.location
    form.signatures[index].signedOn = day(answer)
  }

  /// The day in an answer, nil for a blank line.
  private func day(_ answer: FormAnswer) -> Day? {
    if answer.text.isEmpty { return nil }
    let day = Day(written: answer.text)
    if day == nil { log.report(.badFormDate(answer.text, at: answer.location)) }
    return day
  }
}

extension FormAnswer {
  /// Filled in, and not beside an empty box.
  fileprivate var isGiven: Bool { !isUnticked && !text.isEmpty }
}

extension Text {
  /// Adds words that stand elsewhere on the form.
  fileprivate mutating func join(_ words: String) {
    if words.isEmpty { return }
    self = Text(bytes.isEmpty ? words : string + "; " + words)
  }
}

extension Party {
  fileprivate init(_ text: String, _ marks: PartyMarks, role: Role = .other) {
    self.init()
    if marks.contains(.described) {
      classText = Text(text)
    } else if marks.contains(.title) {
      title = Text(text)
    } else {
      name = Text(text)
    }
    if marks.contains(.person) { kind = .person }
    if marks.contains(.described) { kind = .described }
    if marks.contains(.intermediary) { kind = .intermediary }
    self.role = role
    isClassBounded = marks.contains(.bounded)
    isCoveredEntity = marks.contains(.coveredEntity)
  }
}
