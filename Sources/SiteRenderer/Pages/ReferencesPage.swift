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
    frame = Frame(context.words[.references], in: context, at: SiteMap.readings)
    references = context.toolkit.references.map { Entry(of: $0, in: context) }
  }
}

extension ReferencesPage.Entry {
  fileprivate init(of reference: Reference, in context: PageContext) {
    id = reference.key
    textHTML = context.html(reference.text)
    hasAddress = reference.url != nil
    address = reference.url ?? ""
  }

  /// The works that the slides of a module cite, in the order of all references.
  static func cited(in module: Module, _ context: PageContext) -> [ReferencesPage.Entry] {
    let keys = Set(module.slides.flatMap(\.citations))
    return context.toolkit.references.filter { keys.contains($0.key) }.map { ReferencesPage.Entry(of: $0, in: context) }
  }
}
