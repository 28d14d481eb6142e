import Curriculum
import Diagnostics

/// Where everything of a toolkit is found in the site.
struct SiteMap {
  static let home = Address("index.html")
  static let forms = Address("forms/index.html")
  static let formsPack = Address("forms-pack.html")
  static let exercises = Address("exercises/index.html")
  static let readings = Address("readings/index.html")
  static let progress = Address("progress.html")
  static let notes = Address("notes.html")
  static let glossary = Address("glossary.html")
  static let law = Address("law.html")
  static let ruleCoverage = Address("rule-coverage.html")
  static let documentation = Address("documentation/index.html")
  static let references = Address("references.html")
  static let resources = Address("resources.html")
  /// Where an overlay lists any.
  static let providers = Address("providers.html")

  /// Pages by the content file that they show.
  private var pages: [String: Address] = [:]

  init(of toolkit: Toolkit) {
    for module in toolkit.modules {
      pages[module.location.path] = Self.overview(of: module)
      for section in module.sections { pages[section.location.path] = Self.page(of: section, in: module) }
    }
    for form in toolkit.forms { pages[form.location.path] = Self.page(of: form) }
    for exercise in toolkit.exercises { pages[exercise.location.path] = Self.page(of: exercise) }
    for assessment in toolkit.assessments { pages[assessment.location.path] = Self.page(of: assessment) }
    for check in toolkit.checks { pages[check.location.path] = Self.page(of: check) }
    for reading in toolkit.readings { pages[reading.location.path] = Self.page(of: reading) }
    for chapter in toolkit.chapters { pages[chapter.location.path] = Self.page(of: chapter) }
    for text in toolkit.aboutTexts { pages[text.location.path] = Self.page(of: text) }
    for text in toolkit.lawTexts { pages[text.location.path] = Self.place(of: text) }
    for term in toolkit.terms { pages[term.location.path] = Self.glossary }
  }

  /// A picture by its path in the content.
  static func asset(ofContent path: String) -> Address {
    Address("assets/" + (path.isInOverlay ? "local/" : "") + path.withoutOverlayPrefix)
  }

  static func overview(of module: Module) -> Address { Address("module-\(module.number)/overview.html") }
  static func slides(of module: Module) -> Address { Address("module-\(module.number)/slides.html") }
  static func record(of module: Module) -> Address { Address("module-\(module.number)/record.html") }
  static func shortSlides(of module: Module) -> Address { Address(slides(of: module).path, query: "version=short") }
  static func facilitatorPack(of module: Module) -> Address { Address("module-\(module.number)/facilitator-pack.html") }
  static func workbook(of module: Module) -> Address { Address("module-\(module.number)/workbook.html") }
  static func page(of form: SampleForm) -> Address { Address("forms/\(form.id).html") }
  static func page(of exercise: Exercise) -> Address { Address("exercises/\(exercise.id).html") }
  static func answerKey(of exercise: Exercise) -> Address { Address("answer-keys/\(exercise.id)-key.html") }
  static func page(of check: KnowledgeCheck) -> Address { Address("checks/\(check.id).html") }
  static func page(of assessment: Assessment) -> Address { Address("assessments/\(assessment.id).html") }

  static func place(of group: Assessment.Group, in assessment: Assessment) -> Address {
    Address(page(of: assessment).path, id: group.placeID)
  }

  static func exercises(of kind: Exercise.Kind) -> Address { Address(exercises.path, id: kind.rawValue) }
  static func page(of reading: Reading) -> Address { Address("readings/\(reading.id).html") }
  static func page(of chapter: Chapter) -> Address { Address("documentation/\(chapter.id).html") }
  static func page(of text: AboutText) -> Address { Address("about/\(text.id).html") }
  static func place(of text: LawText) -> Address { Address(law.path, id: text.rule.name) }
  static func place(of term: Term) -> Address { Address(glossary.path, id: term.id) }
  static func place(of objective: Objective, in module: Module) -> Address {
    Address(progress.path, id: "objective-\(module.number)-\(objective.number)")
  }

  static func place(of reference: Reference) -> Address { Address(references.path, id: reference.key) }

  static func page(of section: Section, in module: Module) -> Address {
    let number = section.number < 10 ? "0\(section.number)" : "\(section.number)"
    return Address("module-\(module.number)/\(number)-\(section.id).html")
  }

  static func stage(of slide: Slide, in module: Module) -> Address { Address(slides(of: module).path, id: slide.id) }

  static func study(of slide: Slide, in section: Section, of module: Module) -> Address {
    Address(page(of: section, in: module).path, id: slide.id)
  }

  /// Names a slide among all of the toolkit, whatever section it stands in.
  static func noteKey(of slide: Slide, in module: Module) -> String { "module-\(module.number)/\(slide.id)" }

  /// The content file that has a page to itself; nil for a page that shows several, or none.
  func file(shownOn page: String) -> String? { pages.first { $0.value == Address(page) }?.key }

  /// The page of a link as it stands in the content tree, such as `forms/a.md` or `glossary.md#asfa`; nil for a link to elsewhere.
  func address(ofContent destination: String) -> Address? {
    let place = ContentDestination(destination)
    guard var address = pages[place.path] else { return nil }
    if let anchor = place.anchor { address.id = anchor }
    return address
  }
}

extension Assessment.Group {
  /// Its id on the page, which has other ids too.
  var placeID: String { "group-\(id)" }
}
