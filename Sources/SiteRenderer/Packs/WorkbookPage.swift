import Curriculum

/// What participants write in: slides with lines, exercises, blank forms. It is the same for every audience, without notes or answers.
struct WorkbookPage: Page {
  static let template = "workbook"

  let frame: Frame
  let cover: PackCover
  let objectives: [PackItem]
  let sections: [PackSection]
  let tasks: [PackTask]
  let forms: [PackForm]
  let references: [ReferencesPage.Entry]
  /// None or one.
  let providerLists: [ProviderList]

  /// Made from the participants' edition of the toolkit, so that there is nothing to leave out.
  init(number: Int, in context: PageContext) {
    let context = context.forParticipants
    guard let module = context.toolkit.modules.first(where: { $0.number == number }) else {
      preconditionFailure("Every edition of a toolkit has the same modules; Module \(number) is not in this one.")
    }
    let words = context.words
    let place = ["number": "\(module.number)"]
    frame = Frame.ofPack(words(.workbookOf, place), of: module, in: context)
    cover = PackCover(
      words[.workbook],
      kicker: words(.module, place),
      title: module.title,
      contents: [
        (words[.whatYouWillBeAble], "objectives"), (words[.slidesAndNotes], "slides"), (words[.exercises], "exercises"),
        (words[.aBlankForm], "forms"), (words[.sources], "sources"),
      ] + ProviderList.contents(in: context),
      hasOwner: true,
      in: context
    )
    objectives = module.objectives.map { PackItem(textHTML: context.html($0.text)) }
    sections = PackSection.all(of: module, in: context)
    tasks = PackTask.all(in: context)
    forms = PackForm.blank(in: context)
    references = ReferencesPage.Entry.cited(in: module, context)
    providerLists = ProviderList.all(in: context)
  }
}
