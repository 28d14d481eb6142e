import ConsentCore
import Diagnostics

/// A form on a time line as written: its form is not yet looked up, and the core not yet asked.
struct TimelineTaskDraft {
  /// How the patient cancels the consent.
  enum Cancellation: String, CaseIterable {
    case written, oral
  }

  struct Stop {
    let disclosure: Disclosure
    let happens: String
    let why: String
    let verdict: Located<Decision.Verdict>
    /// Set on the day that the patient does it.
    let cancellation: Cancellation?
    /// The event that ends the consent happens that day.
    let isEnd: Bool
    let dayLocation: SourceLocation
    let endLocation: SourceLocation
  }

  let form: Located<String>
  let stops: [Stop]
  let rules: [Located<RuleID>]

  /// Nil once the log has a message.
  init?(_ facts: inout FieldReader, log: DiagnosticLog) {
    let errors = log.errorCount
    let form = facts.required("form", .id)
    self.form = Located(form ?? "", at: facts.location(of: "form"))
    rules = facts.requiredList("rules", of: .ruleName)
    let shared = SharedCase("case", in: &facts, log: log)
    let readers = facts.requiredFieldsList("stops")
    stops = readers.compactMap { Stop($0, shared: shared) }
    if facts.has("stops"), !(3...9).contains(readers.count) {
      log.report(.stopCount(readers.count, at: facts.location(of: "stops")))
    }
    for (stop, next) in zip(stops, stops.dropFirst()) where next.disclosure.day < stop.disclosure.day {
      log.report(.daysOutOfOrder(next.disclosure.day.iso, after: stop.disclosure.day.iso, at: next.dayLocation))
    }
    guard log.errorCount == errors else { return nil }
  }

  /// The questions and the core's answers to them; nil once the log has a message.
  func task(with sample: SampleForm, log: DiagnosticLog) -> TimelineTask? {
    var form = sample.query.form
    var task = TimelineTask(form: sample.id, stops: [], rules: rules.map(\.value))
    for stop in stops {
      if stop.isEnd, form.expiration.kind == .date { log.report(.endsOnDate(at: stop.endLocation)) }
      form.take(stop)
      let query = DisclosureQuery(stop.disclosure, form: form)
      guard let decision = query.decision(at: stop.dayLocation, log: log) else { return nil }
      task.stops.append(TimelineTask.Stop(happens: stop.happens, query: query, decision: decision, why: stop.why))
    }
    return task
  }
}

extension TimelineTaskDraft.Stop {
  fileprivate init?(_ reader: FieldReader, shared: SharedCase?) {
    var facts = reader
    let day = facts.required("date", .day)
    dayLocation = facts.location(of: "date")
    happens = facts.required("happens", .text) ?? ""
    why = facts.required("why", .text) ?? ""
    let verdict = facts.required("verdict", ValueKind<Decision.Verdict>.name)
    self.verdict = Located(verdict ?? .permitted, at: facts.location(of: "verdict"))
    cancellation = facts.optional("canceled", ValueKind<TimelineTaskDraft.Cancellation>.rawName)
    isEnd = facts.flag("ended")
    endLocation = facts.location(of: "ended")
    let change = facts.value("case")
    facts.finish()
    guard let day, let disclosure = shared?.disclosure(changedBy: change, on: day) else { return nil }
    self.disclosure = disclosure
  }
}

extension ConsentForm {
  /// What becomes of the form on a day stays with it.
  fileprivate mutating func take(_ stop: TimelineTaskDraft.Stop) {
    if stop.isEnd { expiration.occurredOn = stop.disclosure.day }
    guard let cancellation = stop.cancellation else { return }
    var revocation = Revocation(on: stop.disclosure.day)
    revocation.isOral = cancellation == .oral
    revocation.isKnownToHolder = true
    self.revocation = revocation
  }
}
