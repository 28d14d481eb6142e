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

  /// Made from the participants' edition of the toolkit, so that there is nothing to leave out.
  init(number: Int, in context: PageContext) {
    let context = context.forParticipants
    guard let module = context.toolkit.modules.first(where: { $0.number == number }) else {
      preconditionFailure("Every edition of a toolkit has the same modules; Module \(number) is not in this one.")
    }
    frame = Frame.ofPack("Workbook of Module \(module.number)", of: module, in: context)
    cover = PackCover(
      "Participant workbook",
      kicker: "Module \(module.number)",
      title: module.title,
      contents: [
        ("What you will be able to do", "objectives"), ("Slides and notes", "slides"), ("Exercises", "exercises"),
        ("A blank form", "forms"), ("Sources", "sources"),
      ],
      hasOwner: true,
      in: context
    )
    objectives = module.objectives.map { PackItem(textHTML: context.html($0.text)) }
    sections = PackSection.all(of: module, in: context)
    tasks = PackTask.all(in: context)
    forms = PackForm.blank(in: context)
    references = ReferencesPage.Entry.cited(in: module, context)
  }
}
