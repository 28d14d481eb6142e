import Curriculum
import Markdown

/// The pages of a module, beside each of them.
struct ModuleNavigation {
  let label: String
  let overview: LinkView
  let slides: LinkView
  let sections: [SectionEntry]

  struct SectionEntry {
    let number: String
    let text: String
    let address: String
    let isCurrent: Bool
    /// Places on the current page.
    let places: [LinkView]
  }

  init(of module: Module, current: Section?, in context: PageContext) {
    label = context.words(.module, ["number": "\(module.number)"])
    var overview = context.link(context.words[.overviewAndAgenda], to: SiteMap.overview(of: module))
    overview.isCurrent = current == nil
    self.overview = overview
    slides = context.link(context.words[.slides], to: SiteMap.slides(of: module))
    sections = module.sections.map { section in
      let isCurrent = section.id == current?.id
      return SectionEntry(
        number: "\(section.number)",
        text: section.title,
        address: context.link(SiteMap.page(of: section, in: module)),
        isCurrent: isCurrent,
        places: isCurrent ? section.slides.map { LinkView(text: $0.title.plainText, address: "#\($0.id)") } : []
      )
    }
  }
}
