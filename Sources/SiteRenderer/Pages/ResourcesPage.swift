import Curriculum

/// Further reading.
struct ResourcesPage: Page {
  static let template = "resources"

  struct Entry {
    let id: String
    let title: String
    let textHTML: String
    let hasAddress: Bool
    let address: String
  }

  let frame: Frame
  let resources: [Entry]

  init(in context: PageContext) {
    frame = Frame(context.words[.resources], in: context, at: SiteMap.readings)
    var ids = HeadingIDs()
    resources = context.toolkit.resources.map { resource in
      Entry(
        id: ids.id(of: resource.title),
        title: resource.title,
        textHTML: context.html(resource.text),
        hasAddress: resource.url != nil,
        address: resource.url ?? ""
      )
    }
  }
}
