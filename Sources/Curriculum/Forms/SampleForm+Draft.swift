import ConsentCore
import Diagnostics

extension SampleForm {
  /// A form as written, with the core's judgement; nil if the core cannot be asked. Its links are not yet looked up.
  init?(_ page: MarkdownPage, log: DiagnosticLog) {
    let errors = log.errorCount
    var facts = page.facts
    let id = facts.required("form", .id)
    let title = facts.required("title", .text)
    let summary = facts.required("summary", .text)
    let day = facts.required("evaluate-on", .day)
    let holder = facts.requiredFields("holder").map { reader in
      var reader = reader
      return Holder(&reader)
    }
    let filler = FormFiller(FormAnswer.answers(in: page.blocks), log: log)
    var form = filler.form
    if var hidden = facts.fields("facts") { FormFacts(log: log).readHidden(&hidden, into: &form) }
    facts.finish()
    if filler.fields.isEmpty { log.report(.formWithoutFields(at: page.location)) }
    FormFits.check(form, at: page.location, log: log)
    guard log.errorCount == errors, let id, let title, let summary, let day, let holder else { return nil }
    let query = FormQuery(form: form, holder: holder, day: day)
    guard let judgement = query.judgement(at: facts.location(of: "evaluate-on"), log: log) else { return nil }
    self.init(
      id: id,
      title: title,
      summary: summary,
      blocks: page.blocks,
      fields: filler.fields,
      query: query,
      judgement: judgement,
      location: page.location
    )
  }
}

extension FormQuery {
  /// The core's answer; nil for a day before the first edition that it knows, with a message.
  func judgement(at location: SourceLocation, log: DiagnosticLog) -> FormJudgement? {
    do throws(QueryError) {
      return try FormJudgement(of: self)
    } catch {
      log.report(.beforeFirstEdition(day.iso, first: Edition.p2017.firstDay.iso, at: location))
      return nil
    }
  }
}
