import Curriculum

/// A pack of pages to print, as a link to it.
struct PackEntry {
  let title: String
  let summary: String
  let address: String

  /// The packs that the audience has.
  static func all(of module: Module, in context: PageContext) -> [PackEntry] {
    let words = context.words
    let facilitator = context.forTrainers {
      PackEntry(
        title: words[.facilitatorPack],
        summary: words[.facilitatorPackSummary],
        address: context.link(SiteMap.facilitatorPack(of: module))
      )
    }
    let workbook = PackEntry(
      title: words[.workbook],
      summary: words[.workbookSummary],
      address: context.link(SiteMap.workbook(of: module))
    )
    let forms = PackEntry(
      title: words[.formsAlone],
      summary: words[.formsAloneSummary],
      address: context.link(SiteMap.formsPack)
    )
    return facilitator + [workbook, forms]
  }
}
