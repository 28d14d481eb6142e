import Curriculum

/// The sample forms.
struct FormListPage: Page {
  static let template = "form-list"

  struct Entry {
    let title: String
    let summary: String
    let address: String
    /// The agency whose it is: none or one.
    let owners: [String]
  }

  let frame: Frame
  let packAddress: String
  let forms: [Entry]

  init(in context: PageContext) {
    frame = Frame(context.words[.forms], in: context, at: SiteMap.forms)
    packAddress = context.link(SiteMap.formsPack)
    forms = context.toolkit.forms.map { form in
      Entry(
        title: form.title,
        summary: form.summary,
        address: context.link(SiteMap.page(of: form)),
        owners: context.owners(of: form.location)
      )
    }
  }
}
