import Curriculum

/// The works that are cited.
struct ReferencesPage: Page {
  static let template = "references"

  struct Entry {
    let id: String
    let textHTML: String
    let hasAddress: Bool
    let address: String
  }

  let frame: Frame
  let references: [Entry]

  init(in context: PageContext) {
    frame = Frame("References", in: context, at: SiteMap.readings)
    references = context.toolkit.references.map { reference in
      Entry(
        id: reference.key,
        textHTML: context.html(reference.text),
        hasAddress: reference.url != nil,
        address: reference.url ?? ""
      )
    }
  }
}
