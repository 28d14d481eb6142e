import Curriculum
import Markdown

/// The stage: the slides of a module, one at a time, or stacked where no script runs and on paper.
struct SlidesPage: Page {
  static let template = "slides"

  struct StageSlide {
    let id: String
    let number: String
    let titleHTML: String
    let layout: String
    let fit: String
    let bodyHTML: String
    let hasSources: Bool
    let sources: String
    let sectionTitle: String
    let studyAddress: String
    let isShort: Bool
  }

  let frame: Frame
  let moduleNumber: String
  let moduleTitle: String
  let count: String
  let overviewAddress: String
  let slides: [StageSlide]

  init(of module: Module, in context: PageContext) {
    frame = Frame("Slides of Module \(module.number)", in: context, at: SiteMap.overview(of: module), scripts: ["slide-deck"])
    moduleNumber = "\(module.number)"
    moduleTitle = module.title
    count = "\(module.slides.count)"
    overviewAddress = context.link(SiteMap.overview(of: module))
    slides = module.sections.flatMap { section in
      section.slides.map { StageSlide(of: $0, in: section, of: module, in: context) }
    }
  }
}

extension SlidesPage.StageSlide {
  init(of slide: Slide, in section: Section, of module: Module, in context: PageContext) {
    let body = SlideBody(of: slide, in: context)
    id = slide.id
    number = "\(slide.number)"
    titleHTML = context.html(slide.title)
    layout = slide.layout.rawValue
    fit = StageFit(of: slide, body: body).rawValue
    bodyHTML = body.html
    hasSources = !body.citationText.isEmpty
    sources = body.citationText
    sectionTitle = section.title
    studyAddress = context.link(SiteMap.study(of: slide, in: section, of: module))
    isShort = slide.isInShortVersion
  }
}
