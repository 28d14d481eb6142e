import Curriculum
import Markdown

/// A slide on paper: a picture of what the room sees, and what belongs to it for the reader of the pack.
struct PackSlide {
  let number: String
  let titleHTML: String
  let layout: String
  let fit: String
  let bodyHTML: String
  /// What is worked with the group from here.
  let hasExercises: Bool
  let exercises: [String]
  let hasSources: Bool
  let sources: String
  let minutes: String
  /// When it starts in the full and in the short version; the latter is empty if it is not in it.
  let start: String
  let hasShortStart: Bool
  let shortStart: String
  let parts: [PackPart]

  init(of slide: Slide, full: RunSheet, short: RunSheet, in context: PageContext) {
    let body = SlideBody(of: slide, in: context)
    number = "\(slide.number)"
    titleHTML = context.html(slide.title)
    layout = slide.layout.rawValue
    fit = StageFit(of: slide, body: body).rawValue
    bodyHTML = body.html
    let named = Set(slide.exercises.map(\.id))
    exercises = context.toolkit.exercises.filter { named.contains($0.id) }.map { exercise in
      "\(context.words.name(of: exercise.kind)): \(exercise.title)"
    }
    hasExercises = !exercises.isEmpty
    hasSources = !body.citationText.isEmpty
    sources = body.citationText
    minutes = context.words.minutes(slide.minutes)
    start = full.start(of: slide) ?? ""
    shortStart = short.start(of: slide) ?? ""
    hasShortStart = !shortStart.isEmpty
    parts = slide.parts.map { PackPart(of: $0, in: context) }
  }
}

/// A part of a slide on paper.
struct PackPart {
  let part: PartView
  /// What the room says is written down.
  let hasLines: Bool

  init(of part: SlidePart, in context: PageContext) {
    self.part = PartView(of: part, in: context)
    switch part.kind {
    case .discussion, .activity: hasLines = true
    case .talkingPoints, .law: hasLines = false
    }
  }
}

/// The slides of a section on paper.
struct PackSection {
  let id: String
  let number: String
  let title: String
  let time: String
  let slides: [PackSlide]

  static func all(of module: Module, in context: PageContext) -> [PackSection] {
    let (full, short) = (RunSheet.full(of: module, in: context.words), RunSheet.short(of: module, in: context.words))
    return module.sections.map { section in
      PackSection(
        id: "section-\(section.number)",
        number: "\(section.number)",
        title: section.title,
        time: context.words.minutes(section.minutes),
        slides: section.slides.map { PackSlide(of: $0, full: full, short: short, in: context) }
      )
    }
  }
}
