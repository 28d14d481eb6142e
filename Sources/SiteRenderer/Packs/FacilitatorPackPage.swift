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
  /// None or one.
  let providerLists: [ProviderList]
  /// The rows of a sheet.
  let signInRows: [String]
  /// None or one.
  let evaluations: [EvaluationView]

  init(of module: Module, in context: PageContext) {
    let words = context.words
    let number = ["number": "\(module.number)"]
    frame = Frame.ofPack(words(.facilitatorPackOf, number), of: module, in: context)
    cover = PackCover(
      words[.facilitatorPack],
      kicker: words(.module, number),
      title: module.title,
      contents: [
        (words[.agenda], "agenda"), (words[.materialsAndTips], "materials"), (words[.slidesAndTalkingPoints], "slides"),
        (words[.forms], "forms"), (words[.answerKey], "answers"), (words[.sources], "sources"),
      ] + ProviderList.contents(in: context) + [(words[.signInSheet], "sign-in")]
        + (context.toolkit.evaluation == nil ? [] : [(words[.evaluationSheet], "evaluation")]),
      in: context
    )
    moduleTitle = module.title
    runSheets = [RunSheet.full(of: module, in: words), RunSheet.short(of: module, in: words)]
    materialsHTML = context.html(module.part(.materials))
    tipsHTML = context.html(module.part(.tips))
    sections = PackSection.all(of: module, in: context)
    forms = PackForm.filled(in: context) + PackForm.blank(in: context)
    answers = PackAnswer.all(in: context)
    references = ReferencesPage.Entry.cited(in: module, context)
    providerLists = ProviderList.all(in: context)
    signInRows = (1...16).map(String.init)
    evaluations = context.toolkit.evaluation.map { [EvaluationView(of: $0, after: module, in: context)] } ?? []
  }
}
