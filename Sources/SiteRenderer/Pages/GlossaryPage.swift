import Curriculum

/// The terms and what they mean.
struct GlossaryPage: Page {
  static let template = "glossary"

  struct Entry {
    let id: String
    let name: String
    let hasOtherNames: Bool
    let otherNames: String
    let definitionHTML: String
    /// The agency whose it is: none or one.
    let owners: [String]
  }

  let frame: Frame
  let terms: [Entry]

  init(in context: PageContext) {
    frame = Frame(context.words[.glossary], in: context, at: SiteMap.glossary)
    terms = context.toolkit.terms.map { term in
      Entry(
        id: term.id,
        name: term.name,
        hasOtherNames: !term.allOtherNames.isEmpty,
        otherNames: term.allOtherNames.joined(separator: ", "),
        definitionHTML: context.html(term.definition),
        owners: context.owners(of: term.location)
      )
    }
  }
}
