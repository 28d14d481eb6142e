import Curriculum

/// Every page of a site.
struct PageSet {
  let pages: [any Page]

  init(of toolkit: Toolkit, for audience: Audience) {
    let context = PageContext(toolkit, for: audience, path: SiteMap.home.path)
    let toolkit = context.toolkit
    var pages: [any Page] = [
      HomePage(in: context),
      FormListPage(in: context.on(SiteMap.forms)),
      ExerciseListPage(in: context.on(SiteMap.exercises)),
      ReadingListPage(in: context.on(SiteMap.readings)),
      ProgressPage(in: context.on(SiteMap.progress)),
      GlossaryPage(in: context.on(SiteMap.glossary)),
      LawPage(in: context.on(SiteMap.law)),
      ReferencesPage(in: context.on(SiteMap.references)),
      ResourcesPage(in: context.on(SiteMap.resources)),
      FormsPackPage(in: context.on(SiteMap.formsPack)),
    ]
    pages += context.forTrainers { RuleCoveragePage(in: context.on(SiteMap.ruleCoverage)) }
    for module in toolkit.modules {
      pages.append(OverviewPage(of: module, in: context.on(SiteMap.overview(of: module))))
      pages.append(SlidesPage(of: module, in: context.on(SiteMap.slides(of: module))))
      for check in toolkit.checks where check.module == module.number {
        pages.append(KnowledgeCheckPage(of: check, of: module, in: context.on(SiteMap.page(of: check))))
      }
      pages.append(RecordPage(of: module, in: context.on(SiteMap.record(of: module))))
      pages.append(WorkbookPage(number: module.number, in: context.on(SiteMap.workbook(of: module))))
      pages += context.forTrainers { FacilitatorPackPage(of: module, in: context.on(SiteMap.facilitatorPack(of: module))) }
      for section in module.sections {
        pages.append(SectionPage(of: section, of: module, in: context.on(SiteMap.page(of: section, in: module))))
      }
    }
    for form in toolkit.forms { pages.append(FormPage(of: form, in: context.on(SiteMap.page(of: form)))) }
    for exercise in toolkit.exercises {
      let place = context.on(SiteMap.page(of: exercise))
      switch exercise.task {
      case .findTheDefects(let task): pages.append(DefectsPage(of: exercise, task, in: place))
      case .mayThisBeDisclosed(let task): pages.append(DisclosurePage(of: exercise, task, in: place))
      case .thenAndNow(let task): pages.append(TimelinePage(of: exercise, task, in: place))
      case .whoNeedsToKnow(let task): pages.append(SortingPage(of: exercise, task, in: place))
      case .completeTheForm(let task): pages.append(CompletionPage(of: exercise, task, in: place))
      }
      pages += context.forTrainers { AnswerKeyPage(of: exercise, in: context.on(SiteMap.answerKey(of: exercise))) }
    }
    for reading in toolkit.readings { pages.append(ReadingPage(of: reading, in: context.on(SiteMap.page(of: reading)))) }
    self.pages = pages
  }
}
