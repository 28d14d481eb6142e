import Curriculum
import Markdown

/// The stage: the slides of a module, one at a time, or stacked where no script runs and on paper.
///
/// For trainers the same page is the speaker window, which is why it carries the parts of each slide, out of sight.
struct SlidesPage: Page {
  static let template = "slides"

  struct StageSection {
    let number: String
    let title: String
    let slides: [StageSlide]
  }

  struct StageSlide {
    let id: String
    let number: String
    let sectionNumber: String
    let sectionTitle: String
    let minutes: String
    let titleHTML: String
    let layout: String
    let fit: String
    let bodyHTML: String
    let hasSources: Bool
    let sources: String
    let parts: [PartView]
    let studyAddress: String
    let isShort: Bool
    let isInSteps: Bool
    let countsHands: Bool
    /// On the title: who has adapted the toolkit. None or one.
    let owners: [String]
    let hasExercises: Bool
    let exercises: [StageExercise]
  }

  /// An exercise that is worked with the group.
  struct StageExercise {
    let id: String
    let title: String
    let kind: String
    let time: String
    let address: String
  }

  let frame: Frame
  let moduleNumber: String
  let moduleTitle: String
  let count: String
  let overviewAddress: String
  /// The page is the speaker window too, and has the notes.
  let hasSpeaker: Bool
  let sections: [StageSection]
  /// What the trainer knows of each exercise that a slide names.
  let exerciseNotes: [ExerciseNotes]

  init(of module: Module, in context: PageContext) {
    hasSpeaker = context.audience == .trainer
    let scripts = Self.stageScripts + (hasSpeaker ? Self.speakerScripts : []) + ["deck-keys"]
    let title = context.words(.slidesOf, ["number": "\(module.number)"])
    frame = Frame(title, in: context, at: SiteMap.overview(of: module), scripts: scripts)
    moduleNumber = "\(module.number)"
    moduleTitle = module.title
    count = "\(module.slides.count)"
    overviewAddress = context.link(SiteMap.overview(of: module))
    sections = module.sections.map { section in
      StageSection(
        number: "\(section.number)",
        title: section.title,
        slides: section.slides.map { StageSlide(of: $0, in: section, of: module, in: context) }
      )
    }
    let named = Set(module.slides.flatMap(\.exercises).map(\.id))
    exerciseNotes = context.forTrainers {
      context.toolkit.exercises.filter { named.contains($0.id) }.map { ExerciseNotes(of: $0, in: context) }
    }.flatMap(\.self)
  }

  /// In the order in which they need one another.
  private static let stageScripts = [
    "deck-steps", "slide-deck", "deck-timer", "deck-screen", "deck-exercise", "deck-tally", "deck-pen", "deck-overview",
  ]
  private static let speakerScripts = ["deck-notes", "speaker-link", "speaker-window", "speaker-view"]
}

extension SlidesPage.StageSlide {
  init(of slide: Slide, in section: Section, of module: Module, in context: PageContext) {
    let body = SlideBody(of: slide, in: context)
    id = slide.id
    number = "\(slide.number)"
    sectionNumber = "\(section.number)"
    sectionTitle = section.title
    minutes = "\(slide.minutes)"
    titleHTML = context.html(slide.title)
    layout = slide.layout.rawValue
    fit = StageFit(of: slide, body: body).rawValue
    bodyHTML = body.html
    hasSources = !body.citationText.isEmpty
    sources = body.citationText
    parts = slide.parts.map { PartView(of: $0, in: context) }
    studyAddress = context.link(SiteMap.study(of: slide, in: section, of: module))
    isShort = slide.isInShortVersion
    isInSteps = slide.isInSteps
    countsHands = slide.countsHands
    owners = slide.layout == .title ? context.agencies.map(\.name) : []
    exercises = slide.exercises.map { SlidesPage.StageExercise(of: context.exercise($0.id), in: context) }
    hasExercises = !exercises.isEmpty
  }
}

extension SlidesPage.StageExercise {
  init(of exercise: Exercise, in context: PageContext) {
    id = exercise.id
    title = exercise.title
    kind = context.words.name(of: exercise.kind)
    time = context.words.minutes(exercise.minutes)
    address = context.link(SiteMap.page(of: exercise))
  }
}

extension PageContext {
  fileprivate func exercise(_ id: String) -> Exercise {
    guard let exercise = toolkit.exercises.first(where: { $0.id == id }) else {
      preconditionFailure("The curriculum checks that every exercise of a slide exists; '\(id)' does not.")
    }
    return exercise
  }
}
