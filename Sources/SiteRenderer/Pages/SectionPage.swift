import Curriculum
import Markdown

/// A section to study: its slides as text, with what the trainer would say, ask and add.
struct SectionPage: Page {
  static let template = "section"

  struct ObjectiveEntry {
    let number: String
    let textHTML: String
  }

  struct StudySlide {
    let id: String
    /// Names the slide among all of the toolkit, for the reader's own notes.
    let noteKey: String
    let titleText: String
    let number: String
    let titleHTML: String
    let time: String
    let layout: String
    let hasBody: Bool
    let bodyHTML: String
    let parts: [PartView]
    let hasSources: Bool
    let sources: [LinkView]
    let stageAddress: String
    /// The agency whose it is: none or one.
    let owners: [String]
  }

  let frame: Frame
  let navigation: ModuleNavigation
  let notesAddress: String
  let moduleTitle: String
  let number: String
  let count: String
  let title: String
  let time: String
  let hasObjectives: Bool
  let objectives: [ObjectiveEntry]
  let introductionHTML: String
  let slides: [StudySlide]
  /// Of the terms that are marked in its texts.
  let definitions: [DefinitionView]
  let hasDefinitions: Bool
  let sectionID: String
  let hasChecks: Bool
  let checks: [LinkView]
  let assessments: [AssessmentEntry]
  let hasAssessments: Bool
  let hasReadings: Bool
  let readings: [ReadingEntry]
  /// None or one each.
  let previous: [LinkView]
  let next: [LinkView]

  init(of section: Section, of module: Module, in context: PageContext) {
    frame = Frame(section.title, in: context, at: SiteMap.overview(of: module), scripts: Self.scripts)
    navigation = ModuleNavigation(of: module, current: section, in: context)
    notesAddress = context.link(SiteMap.notes)
    moduleTitle = module.title
    number = "\(section.number)"
    count = "\(module.sections.count)"
    title = section.title
    time = context.words.minutes(section.minutes)
    objectives = module.objectives.filter { section.objectives.contains($0.number) }.map { objective in
      ObjectiveEntry(number: "\(objective.number)", textHTML: context.html(objective.text))
    }
    hasObjectives = !objectives.isEmpty
    var marks = GlossaryMarks(in: context)
    introductionHTML = context.html(marks.marking(section.introduction))
    let marked = section.slides.map { marks.marking($0) }
    slides = marked.map { StudySlide(of: $0, of: module, in: context) }
    definitions = marks.definitions
    hasDefinitions = !definitions.isEmpty
    sectionID = section.id
    checks = context.toolkit.checks.filter { $0.module == module.number && $0.section == section.id }
      .map { context.link($0.title, to: SiteMap.page(of: $0)) }
    hasChecks = !checks.isEmpty
    assessments = AssessmentEntry.all(of: [section], in: context)
    hasAssessments = !assessments.isEmpty
    readings = context.toolkit.readings.filter { reading in reading.sections.contains { $0.id == section.id } }
      .map { ReadingEntry(of: $0, in: context) }
    hasReadings = !readings.isEmpty
    let links = module.sections.map { context.link($0.title, to: SiteMap.page(of: $0, in: module)) }
    let index = module.sections.firstIndex { $0.id == section.id } ?? 0
    previous =
      index > 0 ? [links[index - 1]] : [context.link(context.words[.overviewAndAgenda], to: SiteMap.overview(of: module))]
    next = index + 1 < links.count ? [links[index + 1]] : []
  }

  private static let scripts = Frame.progressScripts + ["term-definitions", "notes", "slide-notes"]
}

extension SectionPage.StudySlide {
  init(of slide: Slide, of module: Module, in context: PageContext) {
    let body = SlideBody(of: slide, in: context)
    id = slide.id
    noteKey = SiteMap.noteKey(of: slide, in: module)
    titleText = slide.title.plainText
    number = "\(slide.number)"
    titleHTML = context.html(slide.title)
    time = context.words.minutes(slide.minutes)
    layout = slide.layout.rawValue
    hasBody = !body.blocks.isEmpty
    bodyHTML = body.html
    parts = slide.parts.map { PartView(of: $0, in: context) }
    hasSources = !slide.citations.isEmpty
    sources = slide.citations.map { key in
      let reference = context.reference(key)
      return context.link(reference.label, to: SiteMap.place(of: reference))
    }
    stageAddress = context.link(SiteMap.stage(of: slide, in: module))
    owners = context.owners(of: slide.location)
  }
}
