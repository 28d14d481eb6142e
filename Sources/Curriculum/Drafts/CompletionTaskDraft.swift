import ConsentCore
import Diagnostics
import Markdown

/// A form to complete, as written: its answers are not yet looked up on the paper, and the core not yet asked.
struct CompletionTaskDraft {
  /// The paper, which stands in the text.
  var paper: [Block] = []
  var paperLocation: SourceLocation

  let model: AnswersDraft?
  let modelLocation: SourceLocation
  let aims: [FormAim]
  let slips: [SlipDraft]
  private let holder: Holder
  private let day: Day
  private let dayLocation: SourceLocation
  private let hidden: ConsentForm

  /// Nil once the log has a message.
  init?(_ facts: inout FieldReader, log: DiagnosticLog) {
    let errors = log.errorCount
    paperLocation = facts.location
    let day = facts.required("evaluate-on", .day)
    dayLocation = facts.location(of: "evaluate-on")
    self.day = day ?? Day(number: 0)
    let holderReader = facts.requiredFields("holder")
    var holder = Holder()
    if var reader = holderReader { holder = Holder(&reader) }
    self.holder = holder
    var hidden = ConsentForm()
    if var reader = facts.fields("facts") { FormFacts(log: log).readHidden(&reader, into: &hidden) }
    self.hidden = hidden
    model = facts.requiredFields("model").map { AnswersDraft(finishing: $0, log: log) }
    modelLocation = facts.location(of: "model")
    let permitted = facts.fieldsList("must-permit")
    let refused = facts.fieldsList("must-not-permit")
    if permitted.isEmpty { log.report(.noAims(at: facts.location(of: "must-permit"))) }
    let defaults = AimDefaults(day: self.day, holder: DisclosureHolder(holder))
    aims =
      permitted.map { FormAim($0, isPermitted: true, defaults) } + refused.map { FormAim($0, isPermitted: false, defaults) }
    slips = facts.fieldsList("slips").map { SlipDraft($0, log: log) }
    if log.errorCount > errors { return nil }
  }

  /// The question and the core's answers to it; nil once the log has a message.
  func task(on paper: [Block], log: DiagnosticLog) -> CompletionTask? {
    let form = BlankForm(paper, hidden: hidden, holder: holder, day: day, at: paperLocation, log: log)
    guard let form, let model = model?.answers(on: form, log: log) else { return nil }
    guard let judgement = form.query(with: model).judgement(at: dayLocation, log: log) else { return nil }
    for aim in aims where aim.query(on: form.form(with: model)).decision(at: aim.location, log: log) == nil { return nil }
    return CompletionTask(
      form: form,
      model: model,
      judgement: judgement,
      aims: aims,
      slips: slips.compactMap { $0.slip(on: form, instead: model, aims: aims.count, log: log) }
    )
  }
}

/// What an aim takes from the form where it says nothing else.
struct AimDefaults {
  var day: Day
  var holder: DisclosureHolder
}

extension FormAim {
  init(_ reader: FieldReader, isPermitted: Bool, _ defaults: AimDefaults) {
    var facts = reader
    sentence = facts.required("aim", .text) ?? ""
    otherwise = facts.required("otherwise", .text) ?? ""
    self.isPermitted = isPermitted
    location = reader.location
    let day = facts.optional("date", .day) ?? defaults.day
    occurredOn = facts.optional("occurredOn", .day)
    disclosure = Disclosure(&facts, on: day, heldBy: defaults.holder)
    facts.finish()
  }
}

extension DisclosureHolder {
  /// The one that is asked to rely on a form.
  init(_ holder: Holder) {
    self.init()
    name = holder.name
    role = holder.isPart2Program ? .part2Program : .other
    isPart2Program = holder.isPart2Program
    isCoveredEntity = holder.isCoveredEntity
  }
}

/// A typical wrong answer as written: how it differs from the author's own answers, and what comes of it.
struct SlipDraft {
  let sentence: String
  let changes: AnswersDraft
  let findings: [Located<RuleID>]
  let missed: [Located<Int>]
  let location: SourceLocation

  init(_ reader: FieldReader, log: DiagnosticLog) {
    var facts = reader
    location = reader.location
    sentence = facts.required("slip", .text) ?? ""
    changes = AnswersDraft(&facts, log: log)
    findings = facts.list("findings", of: .ruleName) ?? []
    missed = facts.list("misses", of: .wholeNumber(1...99)) ?? []
    facts.finish()
  }

  /// Nil once the log has a message.
  func slip(on form: BlankForm, instead model: FormAnswers, aims: Int, log: DiagnosticLog) -> FormSlip? {
    let unknown = missed.filter { $0.value > aims }
    for number in unknown { log.report(.unknownAim(number.value, count: aims, at: number.location)) }
    guard unknown.isEmpty, let answers = changes.answers(on: form, startingFrom: model, log: log) else { return nil }
    let missed = missed.map { $0.value - 1 }
    return FormSlip(sentence: sentence, answers: answers, findings: findings.map(\.value), missed: missed, location: location)
  }
}
