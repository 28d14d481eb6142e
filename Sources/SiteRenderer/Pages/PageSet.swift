import Curriculum

/// Every page of a site. Each is made when it is asked for.
struct PageSet: Sendable {
  /// By path.
  private(set) var pages: [String: @Sendable () -> any Page] = [:]
  /// Paths of the pages that participants have not.
  private(set) var trainersPaths: Set<String> = []

  init(of edition: LocalEdition, for audience: Audience) {
    let context = PageContext(edition, for: audience, path: SiteMap.home.path)
    let toolkit = context.toolkit
    add(context) { HomePage(in: $0) }
    add(context.on(SiteMap.forms)) { FormListPage(in: $0) }
    add(context.on(SiteMap.exercises)) { ExerciseListPage(in: $0) }
    add(context.on(SiteMap.readings)) { ReadingListPage(in: $0) }
    add(context.on(SiteMap.progress)) { ProgressPage(in: $0) }
    add(context.on(SiteMap.notes)) { NotesPage(in: $0) }
    add(context.on(SiteMap.glossary)) { GlossaryPage(in: $0) }
    add(context.on(SiteMap.law)) { LawPage(in: $0) }
    add(context.on(SiteMap.references)) { ReferencesPage(in: $0) }
    add(context.on(SiteMap.resources)) { ResourcesPage(in: $0) }
    if let agency = toolkit.agency, !agency.providers.isEmpty {
      add(context.on(SiteMap.providers)) { ProvidersPage(of: agency, in: $0) }
    }
    add(context.on(SiteMap.formsPack)) { FormsPackPage(in: $0) }
    addForTrainers(context.on(SiteMap.ruleCoverage)) { RuleCoveragePage(in: $0) }
    if !toolkit.chapters.isEmpty { addForTrainers(context.on(SiteMap.documentation)) { DocumentationPage(in: $0) } }
    for chapter in toolkit.chapters {
      addForTrainers(context.on(SiteMap.page(of: chapter))) { ChapterPage(of: chapter, in: $0) }
    }
    for module in toolkit.modules {
      add(context.on(SiteMap.overview(of: module))) { OverviewPage(of: module, in: $0) }
      add(context.on(SiteMap.slides(of: module))) { SlidesPage(of: module, in: $0) }
      for check in toolkit.checks where check.module == module.number {
        add(context.on(SiteMap.page(of: check))) { KnowledgeCheckPage(of: check, of: module, in: $0) }
      }
      add(context.on(SiteMap.record(of: module))) { RecordPage(of: module, in: $0) }
      add(context.on(SiteMap.workbook(of: module))) { WorkbookPage(number: module.number, in: $0) }
      addForTrainers(context.on(SiteMap.facilitatorPack(of: module))) { FacilitatorPackPage(of: module, in: $0) }
      for section in module.sections {
        add(context.on(SiteMap.page(of: section, in: module))) { SectionPage(of: section, of: module, in: $0) }
      }
    }
    for form in toolkit.forms { add(context.on(SiteMap.page(of: form))) { FormPage(of: form, in: $0) } }
    for exercise in toolkit.exercises {
      let place = context.on(SiteMap.page(of: exercise))
      switch exercise.task {
      case .findTheDefects(let task): add(place) { DefectsPage(of: exercise, task, in: $0) }
      case .mayThisBeDisclosed(let task): add(place) { DisclosurePage(of: exercise, task, in: $0) }
      case .thenAndNow(let task): add(place) { TimelinePage(of: exercise, task, in: $0) }
      case .whoNeedsToKnow(let task): add(place) { SortingPage(of: exercise, task, in: $0) }
      case .completeTheForm(let task): add(place) { CompletionPage(of: exercise, task, in: $0) }
      }
      addForTrainers(context.on(SiteMap.answerKey(of: exercise))) { AnswerKeyPage(of: exercise, in: $0) }
    }
    for assessment in toolkit.assessments {
      add(context.on(SiteMap.page(of: assessment))) { AssessmentPage(of: assessment, in: $0) }
    }
    for text in toolkit.aboutTexts { add(context.on(SiteMap.page(of: text))) { AboutPage(of: text, in: $0) } }
    for reading in toolkit.readings { add(context.on(SiteMap.page(of: reading))) { ReadingPage(of: reading, in: $0) } }
  }

  private mutating func addForTrainers(_ context: PageContext, _ page: @escaping @Sendable (PageContext) -> any Page) {
    guard context.audience == .trainer else { return }
    trainersPaths.insert(context.path)
    add(context, page)
  }

  /// `context` is where the page is.
  private mutating func add(_ context: PageContext, _ page: @escaping @Sendable (PageContext) -> any Page) {
    pages[context.path] = { page(context) }
  }
}
