import Curriculum

/// Everything a trainer takes to the room on paper.
struct FacilitatorPackPage: Page {
  static let template = "facilitator-pack"

  let frame: Frame
  let cover: PackCover
  let moduleTitle: String
  let runSheets: [RunSheet]
  let materialsHTML: String
  let tipsHTML: String
  let sections: [PackSection]
  let forms: [PackForm]
  let answers: [PackAnswer]
  let references: [ReferencesPage.Entry]
  /// The rows of a sheet.
  let signInRows: [String]
  /// None or one.
  let evaluations: [EvaluationView]

  init(of module: Module, in context: PageContext) {
    frame = Frame.ofPack("Facilitator pack of Module \(module.number)", of: module, in: context)
    cover = PackCover(
      "Facilitator pack",
      kicker: "Module \(module.number)",
      title: module.title,
      contents: [
        ("Agenda", "agenda"), ("Materials and tips", "materials"), ("Slides and talking points", "slides"), ("Forms", "forms"),
        ("Answer key", "answers"), ("Sources", "sources"), ("Sign-in sheet", "sign-in"),
      ] + (context.toolkit.evaluation == nil ? [] : [("Evaluation sheet", "evaluation")]),
      in: context
    )
    moduleTitle = module.title
    runSheets = [RunSheet.full(of: module), RunSheet.short(of: module)]
    materialsHTML = context.html(module.part(.materials))
    tipsHTML = context.html(module.part(.tips))
    sections = PackSection.all(of: module, in: context)
    forms = PackForm.filled(in: context) + PackForm.blank(in: context)
    answers = PackAnswer.all(in: context)
    references = ReferencesPage.Entry.cited(in: module, context)
    signInRows = (1...16).map(String.init)
    evaluations = context.toolkit.evaluation.map { [EvaluationView(of: $0, after: module, in: context)] } ?? []
  }
}
