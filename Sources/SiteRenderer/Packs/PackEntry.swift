import Curriculum

/// A pack of pages to print, as a link to it.
struct PackEntry {
  let title: String
  let summary: String
  let address: String

  /// The packs that the audience has.
  static func all(of module: Module, in context: PageContext) -> [PackEntry] {
    let facilitator = context.forTrainers {
      PackEntry(
        title: "Facilitator pack",
        summary:
          "Agenda by the clock, materials, each slide with its talking points, forms, answer key, sign-in and evaluation.",
        address: context.link(SiteMap.facilitatorPack(of: module))
      )
    }
    let workbook = PackEntry(
      title: "Participant workbook",
      summary: "Slides with lines for notes, exercises on paper and a blank form. No notes and no answers.",
      address: context.link(SiteMap.workbook(of: module))
    )
    let forms = PackEntry(
      title: "Forms alone",
      summary: "The sample forms, filled in, and a blank one to practice on.",
      address: context.link(SiteMap.formsPack)
    )
    return facilitator + [workbook, forms]
  }
}
