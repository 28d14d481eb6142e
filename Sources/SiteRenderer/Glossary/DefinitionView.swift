import Curriculum

/// What a marked term means, to be shown beside it.
struct DefinitionView {
  let id: String
  let name: String
  let definitionHTML: String
  let address: String

  init(of term: Term, in context: PageContext) {
    id = term.id
    name = term.name
    definitionHTML = context.html(term.definition)
    address = context.link(SiteMap.place(of: term))
  }
}
